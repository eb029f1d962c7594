package dev.tenor.cli;

import dev.tenor.job.RunLog;
import java.util.List;

/**
 * Tells that a run was ended from outside. The virtual machine ends with 143 on SIGTERM by itself,
 * and the next run clears away what this one had begun; without this, no line would say so.
 */
final class SignalWatch implements AutoCloseable {
  private static final int ENDED_BY_SIGNAL = 143;

  private final Thread hook;

  private SignalWatch(Thread hook) {
    this.hook = hook;
  }

  /** Watches until it is closed. */
  static SignalWatch over(RunLog log) {
    Thread hook = new Thread(() -> tell(log), "ended by a signal");
    Runtime.getRuntime().addShutdownHook(hook);
    return new SignalWatch(hook);
  }

  private static void tell(RunLog log) {
    String line = "ended from outside before the run was done; `current` holds a whole snapshot";
    log.failed(ENDED_BY_SIGNAL, List.of(line));
    System.err.println("tenor: " + line);
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // the end has begun: what is told is told
    }
  }
}
