package dev.tenor.job;

import dev.tenor.warehouse.GateResult;
import java.util.List;

/** Where a job tells what it does while it does it. */
public interface RunLog {
  /** Names the run that all lines after this one belong to. */
  void begin(String runId);

  /**
   * A stage has ended.
   *
   * @param outcome what came of it, in words
   * @param seconds of wall time since the stage before it ended
   * @param figures what was counted or measured since then
   */
  void stage(String stage, String outcome, double seconds, List<Progress.Metric> figures);

  /** A line between two stages. */
  void note(String line);

  /** A figure of the run is above a limit that does not stop it. */
  void warning(GateResult gate);

  /** All figures of the run, as {@code run_metrics} will hold them. */
  void figures(List<Progress.Metric> all);

  /**
   * The run has ended and published nothing.
   *
   * @param messages what a person is told
   */
  void failed(int exitCode, List<String> messages);

  /** What a run would do that is not started. */
  void plan(List<PlanLine> lines);

  /** Nothing more comes, however the run ended. */
  default void close() {}
}
