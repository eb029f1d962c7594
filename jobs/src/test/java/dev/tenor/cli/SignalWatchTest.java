package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.ChildProcess;
import dev.tenor.job.TextLog;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignalWatchTest {
  @TempDir private Path folder;

  @Test
  void aSignalEndsTheProcessWithItsCodeAndOneLine() throws Exception {
    ChildProcess run = start("willing");

    assertThat(run.exitCode()).isEqualTo(143);
    assertThat(run.text()).contains("tenor: ended by SIGTERM; nothing is published");
  }

  @Test
  void whatHangsWhileTheProcessEndsDoesNotKeepItAlive() throws Exception {
    assertThat(start("hanging hook").exitCode()).isEqualTo(143);
  }

  @Test
  void aFailureToTellHowItEndedEndsItAllTheSame() throws Exception {
    assertThat(start("failing").exitCode()).isEqualTo(143);
  }

  /** A run that has begun, and was then asked to end. */
  private ChildProcess start(String kind) throws Exception {
    ChildProcess run = ChildProcess.ofClass(folder, kind.replace(' ', '-'), EndlessRun.class, kind);
    run.await("running");
    run.terminate();
    return run;
  }

  /** A run that never ends by itself. */
  static final class EndlessRun {
    private EndlessRun() {}

    public static void main(String[] arguments) {
      String kind = arguments[0];
      if (kind.equals("hanging hook")) {
        Runtime.getRuntime().addShutdownHook(new Thread(EndlessRun::waitForever));
      }
      PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
      try (SignalWatch watch =
          SignalWatch.over(new TextLog(out), () -> end(kind), Duration.ofSeconds(1))) {
        out.println("running");
        waitForever();
      }
    }

    private static String end(String kind) {
      if (kind.equals("failing")) {
        throw new IllegalStateException("nobody knows");
      }
      return "nothing is published";
    }

    private static void waitForever() {
      while (true) {
        LockSupport.park();
      }
    }
  }
}
