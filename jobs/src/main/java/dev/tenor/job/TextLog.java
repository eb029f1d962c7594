package dev.tenor.job;

import dev.tenor.warehouse.GateResult;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Lines for a person at a terminal of 80 columns. */
public final class TextLog implements RunLog {
  private final PrintStream out;

  public TextLog(PrintStream out) {
    this.out = out;
  }

  @Override
  public void begin(String runId) {} // one person waits for one run

  @Override
  public void stage(String stage, String outcome, double seconds, List<Progress.Metric> figures) {
    out.printf(Locale.ROOT, "%-10s %-52s %6.1f s%n", stage, outcome, seconds);
  }

  @Override
  public void note(String line) {
    out.printf(Locale.ROOT, "%-10s %s%n", "", line);
  }

  @Override
  public void warning(GateResult gate) {
    note("warning: " + gate.line());
  }

  @Override
  public void figures(List<Progress.Metric> all) {} // the summary shows those that matter

  @Override
  public void failed(int exitCode, List<String> messages) {} // told on the error stream

  @Override
  public void plan(List<PlanLine> lines) {
    lines.forEach(line -> out.printf(Locale.ROOT, "%-12s %s%n", line.name(), line.words()));
    out.println("Nothing was written: --dry-run tells what a run would do.");
  }
}
