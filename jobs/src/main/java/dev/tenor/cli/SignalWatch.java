package dev.tenor.cli;

import dev.tenor.job.RunLog;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/**
 * Ends a run when a signal asks for it: with one line, and with the exit code that belongs to the
 * signal. The next run clears away what this one had begun.
 *
 * <p>The virtual machine ends by itself on these signals, but tells nobody which it was; {@code
 * sun.misc.Signal} does. It is no part of Java's standard and is therefore looked up at run time:
 * without it, a run ends without the line.
 */
final class SignalWatch implements AutoCloseable {
  /** Signals by name, and their numbers as all systems have them. */
  private static final Map<String, Integer> NUMBERS = Map.of("HUP", 1, "INT", 2, "TERM", 15);

  /**
   * How long what ends with the process may take: schedulers kill what is still there after half a
   * minute or more, and then read another code. What is not cleared away is left to the next run.
   */
  private static final Duration PATIENCE = Duration.ofSeconds(25);

  /** What shells add to a signal's number. */
  private static final int ENDED_BY_SIGNAL = 128;

  private final RunLog log;
  private final Supplier<String> end;
  private final Duration patience;
  private final AtomicBoolean hasBegun = new AtomicBoolean();
  private final AtomicBoolean isClosed = new AtomicBoolean();

  private SignalWatch(RunLog log, Supplier<String> end, Duration patience) {
    this.log = log;
    this.end = end;
    this.patience = patience;
  }

  /**
   * Watches until it is closed.
   *
   * @param end stops the run from publishing, and says what readers find
   */
  static SignalWatch over(RunLog log, Supplier<String> end) {
    return over(log, end, PATIENCE);
  }

  /**
   * @param patience how long what ends with the process may take
   */
  static SignalWatch over(RunLog log, Supplier<String> end, Duration patience) {
    SignalWatch watch = new SignalWatch(log, end, patience);
    for (Map.Entry<String, Integer> signal : NUMBERS.entrySet()) {
      try {
        watch.handle(signal.getKey(), ENDED_BY_SIGNAL + signal.getValue());
      } catch (ReflectiveOperationException | IllegalArgumentException e) {
        // another virtual machine, or one that was told to leave signals alone
      }
    }
    return watch;
  }

  /** Whether the process is about to end, so that all that fails from now on fails for that. */
  static boolean isEnding() {
    Thread hook = new Thread(() -> {});
    try {
      Runtime.getRuntime().addShutdownHook(hook);
      Runtime.getRuntime().removeShutdownHook(hook);
      return false;
    } catch (IllegalStateException e) {
      return true;
    }
  }

  private void handle(String signal, int exitCode) throws ReflectiveOperationException {
    Class<?> signals = Class.forName("sun.misc.Signal");
    Class<?> handlers = Class.forName("sun.misc.SignalHandler");
    Object handler =
        Proxy.newProxyInstance(
            handlers.getClassLoader(),
            new Class<?>[] {handlers},
            (proxy, method, arguments) -> {
              if (method.getName().equals("handle")) {
                end(signal, exitCode);
              }
              return null;
            });
    signals
        .getMethod("handle", signals, handlers)
        .invoke(null, signals.getConstructor(String.class).newInstance(signal), handler);
  }

  private void end(String signal, int exitCode) {
    if (hasBegun.getAndSet(true)) {
      Runtime.getRuntime().halt(exitCode); // who asks twice does not want to wait
    }
    haltWhereEndingHangs(exitCode);
    try {
      if (!isClosed.get()) {
        String line = "ended by SIG" + signal + "; " + end.get();
        log.failed(exitCode, List.of(line));
        System.err.println("tenor: " + line);
      }
    } finally {
      System.exit(exitCode); // whatever failed above: the run waits for this in close()
    }
  }

  private void haltWhereEndingHangs(int exitCode) {
    Thread watchdog =
        new Thread(
            () -> {
              try {
                Thread.sleep(patience.toMillis());
                Runtime.getRuntime().halt(exitCode);
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "end after a signal");
    watchdog.setDaemon(true);
    watchdog.start();
  }

  /** Does not return where a signal has come: the exit code is the signal's. */
  @Override
  public void close() {
    isClosed.set(true);
    while (hasBegun.get()) {
      LockSupport.park();
    }
  }
}
