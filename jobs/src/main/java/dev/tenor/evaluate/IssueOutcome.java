package dev.tenor.evaluate;

/**
 * How well one issue is told from the rest: what a correction of counted shares needs. Names are
 * those of its columns.
 *
 * @param level {@code sentence} or {@code article}: what is counted
 * @param true_positive_count gold and run name the issue
 * @param false_positive_count the run alone names it
 * @param false_negative_count the gold alone names it
 * @param true_negative_count neither names it
 * @param precision null where the run never names it
 * @param recall null where the gold never names it
 * @param f1 null where neither names it
 */
public record IssueOutcome(
    String issue_id,
    String level,
    long true_positive_count,
    long false_positive_count,
    long false_negative_count,
    long true_negative_count,
    Double precision,
    Double precision_low,
    Double precision_high,
    Double recall,
    Double recall_low,
    Double recall_high,
    Double f1) {}
