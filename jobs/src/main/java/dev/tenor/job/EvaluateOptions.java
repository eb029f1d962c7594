package dev.tenor.job;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What an evaluation is asked to do.
 *
 * @param gold label files, or folders of them
 * @param goldSpans whether tone is judged on the gold's own statements, too
 * @param resamples of articles for intervals, at least 1
 * @param json where the result goes as JSON; empty for nowhere
 * @param parquet folder of the result's tables; empty for nowhere
 */
public record EvaluateOptions(
    List<Path> gold,
    Path warehouse,
    GoldSpans goldSpans,
    int resamples,
    Optional<Path> json,
    Optional<Path> parquet,
    String master) {

  /** Whether a tone model is asked about statements as people have marked them. */
  public enum GoldSpans {
    JUDGED,
    LEFT_OUT
  }
}
