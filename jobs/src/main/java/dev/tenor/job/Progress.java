package dev.tenor.job;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Tells a person what a job does, a line a stage, and collects the figures of the run. */
public final class Progress {
  private final PrintStream out;
  private final List<Metric> metrics = new ArrayList<>();
  private long stageStart = System.nanoTime();

  /** A row of {@code run_metrics}; names are those of its columns. */
  public record Metric(String stage, String metric, double value) {}

  public Progress(PrintStream out) {
    this.out = out;
  }

  /**
   * Ends a stage.
   *
   * @param outcome what came of it, for the line
   */
  void done(String stage, String outcome) {
    long now = System.nanoTime();
    double seconds = (now - stageStart) / 1e9;
    stageStart = now;
    metrics.add(new Metric(stage, "seconds", seconds));
    out.printf(Locale.ROOT, "%-10s %-52s %6.1f s%n", stage, outcome, seconds);
  }

  /** A line between two stages. */
  void tell(String line) {
    out.printf(Locale.ROOT, "%-10s %s%n", "", line);
  }

  void measure(String stage, String metric, double value) {
    metrics.add(new Metric(stage, metric, value));
  }

  void count(String stage, String metric, long value) {
    metrics.add(new Metric(stage, metric, value));
  }

  List<Metric> metrics() {
    return List.copyOf(metrics);
  }
}
