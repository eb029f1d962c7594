package dev.tenor.classify;

import dev.tenor.model.AnnotatedStatement;
import java.util.List;

/**
 * A statement on its way to the tone model.
 *
 * @param terms what a lexical model sees of it; empty for the encoder
 * @param vector what the encoder's model sees of it; empty for the lexical tier
 */
public record StatementRow(
    String articleId, AnnotatedStatement annotated, List<String> terms, double[] vector) {}
