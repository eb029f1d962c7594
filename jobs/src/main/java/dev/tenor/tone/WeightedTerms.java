package dev.tenor.tone;

/**
 * Terms of a statement as a sparse vector of length 1: places in a {@link TermIndex}, ascending,
 * and a weight each.
 */
public record WeightedTerms(int[] places, double[] weights) {}
