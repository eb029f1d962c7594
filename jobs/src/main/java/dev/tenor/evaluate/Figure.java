package dev.tenor.evaluate;

/**
 * One figure of an evaluation; {@code jobs/docs/evaluate.md} defines them all. Names are those of
 * its columns.
 *
 * @param subject what is judged, such as {@code issue_sentence}
 * @param measure which side of it, such as {@code precision}
 * @param value null where it is not defined: nothing to divide by
 * @param low bound of the 95% interval; null where it cannot be told
 * @param high bound of the 95% interval; null where it cannot be told
 * @param label_count how many labels of the gold it rests on
 */
public record Figure(
    String subject, String measure, Double value, Double low, Double high, long label_count) {}
