package dev.tenor.tone;

import dev.tenor.model.Tone;

/**
 * What a model says of one statement.
 *
 * @param probabilities of the tones, in their order
 * @param tone the likeliest; neutral where {@code isUncertain}
 * @param isUncertain whether the two likeliest tones lie closer together than the model's margin
 */
public record Judgement(double[] probabilities, Tone tone, boolean isUncertain) {}
