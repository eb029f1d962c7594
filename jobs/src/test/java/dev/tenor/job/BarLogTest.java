package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BarLogTest {
  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private final AtomicLong nanoTime = new AtomicLong();
  private final BarLog log =
      BarLog.still(new PrintStream(printed, true, StandardCharsets.UTF_8), nanoTime::get);

  @Test
  void theBarStandsBelowTheLinesAndNamesWhatIsAtWork() {
    log.stage("annotate", "5 texts", 2, List.of());
    nanoTime.set(7_000_000_000L);
    log.note("a word");

    assertThat(screen())
        .containsExactly(
            "annotate   5 texts                                                 2.0 s",
            "           a word",
            "[##########................] 5/13 estimate 7 s");
  }

  @Test
  void aStageThatIsLeftOutIsBehindOnceALaterOneEnds() {
    log.stage("input", "", 1, List.of());
    log.stage("trends", "", 1, List.of());

    assertThat(screen()).last().asString().contains("10/13 audit");
  }

  @Test
  void theBarIsGoneAtTheEnd() {
    log.stage("report", "1 kB", 1, List.of());
    log.close();
    assertThat(screen()).last().isEqualTo("");

    log.note("after");
    assertThat(screen()).last().isEqualTo("           after");
  }

  @Test
  void theLastStageLeavesNoBar() {
    log.stage("publish", "out", 1, List.of());

    assertThat(screen()).hasSize(1);
  }

  /** What a terminal shows: a line is erased from its start on. */
  private List<String> screen() {
    return Arrays.stream(printed.toString(StandardCharsets.UTF_8).split("\n"))
        .map(line -> line.substring(line.lastIndexOf("\u001b[K") + 1).replace("[K", ""))
        .map(line -> line.replace("\r", ""))
        .toList();
  }
}
