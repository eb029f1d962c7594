package dev.tenor.job;

import dev.tenor.warehouse.GateResult;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/**
 * The lines of {@link TextLog} above a bar that moves: how many of the stages of a run are behind
 * it, which one is at work, and for how long. For a terminal that obeys {@code \r} and {@code
 * ESC[K}; the bar is gone once the run ends.
 */
public final class BarLog implements RunLog {
  /** In the order in which runs tell them. */
  static final List<String> STAGES =
      List.of(
          "input",
          "start",
          "read",
          "repair",
          "annotate",
          "estimate",
          "tone",
          "evidence",
          "drift",
          "trends",
          "audit",
          "report",
          "publish");

  private static final int WIDTH = 26;
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream out;
  private final TextLog lines;
  private final LongSupplier nanoTime;
  private final ScheduledExecutorService ticks;
  private int behind;
  private long since;
  private boolean isOver;

  private BarLog(PrintStream out, LongSupplier nanoTime, ScheduledExecutorService ticks) {
    this.out = out;
    this.lines = new TextLog(out);
    this.nanoTime = nanoTime;
    this.ticks = ticks;
    this.since = nanoTime.getAsLong();
  }

  /** A bar that is drawn anew each second, until {@link #close}. */
  public static BarLog moving(PrintStream out) {
    ScheduledExecutorService ticks =
        Executors.newSingleThreadScheduledExecutor(
            task -> {
              Thread thread = new Thread(task, "progress bar");
              thread.setDaemon(true);
              return thread;
            });
    BarLog bar = new BarLog(out, System::nanoTime, ticks);
    ticks.scheduleAtFixedRate(bar::draw, 1, 1, TimeUnit.SECONDS);
    return bar;
  }

  /** A bar that is drawn with each line alone. */
  static BarLog still(PrintStream out, LongSupplier nanoTime) {
    return new BarLog(out, nanoTime, null);
  }

  @Override
  public void begin(String runId) {
    above(() -> lines.begin(runId));
  }

  @Override
  public synchronized void stage(
      String stage, String outcome, double seconds, List<Progress.Metric> figures) {
    int place = STAGES.indexOf(stage);
    behind = place < 0 ? behind : place + 1;
    since = nanoTime.getAsLong();
    above(() -> lines.stage(stage, outcome, seconds, figures));
  }

  @Override
  public void note(String line) {
    above(() -> lines.note(line));
  }

  @Override
  public void warning(GateResult gate) {
    above(() -> lines.warning(gate));
  }

  @Override
  public void figures(List<Progress.Metric> all) {
    above(() -> lines.figures(all));
  }

  @Override
  public void failed(int exitCode, List<String> messages) {
    close();
    lines.failed(exitCode, messages);
  }

  @Override
  public void plan(List<PlanLine> plan) {
    close();
    lines.plan(plan);
  }

  @Override
  public synchronized void close() {
    if (!isOver) {
      isOver = true;
      out.print(ERASE);
      out.flush();
      if (ticks != null) {
        ticks.shutdownNow();
      }
    }
  }

  private synchronized void above(Runnable line) {
    if (!isOver) {
      out.print(ERASE);
    }
    line.run();
    draw();
  }

  private synchronized void draw() {
    if (isOver || behind >= STAGES.size()) {
      return;
    }
    int full = WIDTH * behind / STAGES.size();
    long seconds = TimeUnit.NANOSECONDS.toSeconds(nanoTime.getAsLong() - since);
    out.printf(
        Locale.ROOT,
        "%s[%s%s] %d/%d %s %d s",
        ERASE,
        "#".repeat(full),
        ".".repeat(WIDTH - full),
        behind,
        STAGES.size(),
        STAGES.get(behind),
        seconds);
    out.flush();
  }
}
