package dev.tenor.classify;

import java.util.List;

/**
 * A statement that a model has judged, for another to learn from.
 *
 * @param terms its words as features
 * @param probabilities of the tones, in their order
 */
public record TaughtStatement(List<String> terms, double[] probabilities) {}
