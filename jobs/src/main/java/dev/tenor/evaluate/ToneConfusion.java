package dev.tenor.evaluate;

/**
 * How often one tone was judged as one tone. Names are those of its columns.
 *
 * @param basis {@code tone}: statements that the run found; {@code tone_gold_spans}: the gold's own
 * @param gold_tone what the label says
 * @param run_tone what the run says
 */
public record ToneConfusion(
    String basis, String gold_tone, String run_tone, long statement_count) {}
