package dev.tenor.job;

import dev.tenor.warehouse.GateResult;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Times the stages of a job, collects the figures of the run, and tells them to its log. */
public final class Progress {
  private final RunLog log;
  private final List<Metric> metrics = new ArrayList<>();
  private int told;
  private long stageStart = System.nanoTime();
  private Duration cpuBefore = cpu();

  /** A row of {@code run_metrics}; names are those of its columns. */
  public record Metric(String stage, String metric, double value) {}

  public Progress(PrintStream out) {
    this(new TextLog(out));
  }

  public Progress(RunLog log) {
    this.log = log;
  }

  void begin(String runId) {
    log.begin(runId);
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
    log.stage(stage, outcome, seconds, List.copyOf(metrics.subList(told, metrics.size())));
    metrics.add(new Metric(stage, "seconds", seconds));
    Duration cpuNow = cpu();
    metrics.add(new Metric(stage, "cpu_seconds", cpuNow.minus(cpuBefore).toMillis() / 1e3));
    cpuBefore = cpuNow;
    told = metrics.size();
  }

  /** CPU time of this process until now; zero where the system does not tell. */
  private static Duration cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  /** A line between two stages. */
  void tell(String line) {
    log.note(line);
  }

  void plan(List<PlanLine> lines) {
    log.plan(lines);
  }

  /** A figure above a limit. */
  void warn(GateResult gate) {
    log.warning(gate);
  }

  void measure(String stage, String metric, double value) {
    metrics.add(new Metric(stage, metric, value));
  }

  void count(String stage, String metric, long value) {
    metrics.add(new Metric(stage, metric, value));
  }

  /** The figures of the run so far. */
  List<Metric> metrics() {
    return List.copyOf(metrics);
  }

  /** The figures of the run so far and these, which the log is told. */
  List<Metric> metricsWith(List<Metric> more) {
    metrics.addAll(more);
    told = metrics.size();
    log.figures(metrics);
    return List.copyOf(metrics);
  }
}
