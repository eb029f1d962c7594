package dev.tenor.job;

import dev.tenor.evaluate.Evaluation;
import java.util.List;
import java.util.SortedMap;

/**
 * An evaluation with what was held against what.
 *
 * @param goldFiles names without folders: where files lay is no business of the reader
 * @param goldSha256 of all their bytes in order, in hex
 * @param versions of the run: application, taxonomy, tone model
 */
public record EvaluationReport(
    List<String> goldFiles,
    String goldSha256,
    String snapshotId,
    SortedMap<String, String> versions,
    Interval interval,
    Evaluation evaluation) {
  /** How intervals come about. */
  public record Interval(String method, double level, int resamples, long seed) {}
}
