package dev.tenor.evaluate;

import dev.tenor.model.Tone;

/**
 * What a tone model says of one statement of the gold.
 *
 * @param tone as a run would publish it
 * @param probabilities in the order of {@link Tone}
 */
public record Judgement(Tone tone, double[] probabilities) {}
