package dev.tenor.classify;

import dev.tenor.model.AnnotatedStatement;
import dev.tenor.model.Tone;

/**
 * A statement with its tone: a row of the view {@code scored}.
 *
 * @param probabilities of the tones, in their order
 * @param tone the likeliest; neutral where {@code isUncertain}
 * @param isUncertain whether the model abstained
 */
public record ScoredStatement(
    String articleId,
    AnnotatedStatement annotated,
    double[] probabilities,
    Tone tone,
    boolean isUncertain,
    String modelVersion) {}
