package dev.tenor.issue;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.SplitText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sixteen times the text may cost sixteen times as much, and not the square of it. */
class LinearCostTest {
  private static final int SHORT = 1 << 15;
  private static final int TIMES = 16;

  /** Quadratic cost would be 256 times; what lies between is left to a busy machine. */
  private static final double MOST = 6.0 * TIMES;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private static final IssueFinder TERMS = Taxonomies.matcher("us-politics");
  private static final IssueFinder OPINION = opinion();

  private static IssueFinder opinion() {
    try (InputStream in = LinearCostTest.class.getResourceAsStream("/issue/us-politics.model")) {
      return SecondOpinion.of(
          Taxonomies.parse("us-politics").taxonomy(), IssueOpinionModel.ofBytes(in.readAllBytes()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tax ",
        "wall ",
        "Mexico ",
        "Mexico. ",
        "border wall border ",
        "gun contro gun contro ",
        "\"",
        "\" ' ",
        "a",
        "a.",
        "'s",
        "\u0301",
        "trade insults ",
        "the vote poll percent lead Mexico wall bank. "
      })
  void costGrowsWithTheLength(String piece) {
    expectLinear(TERMS, piece);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"tax ", "tax. ", "\" ' ", "the vote poll percent lead Mexico wall bank. "})
  void anOpinionCostsNoMoreThanTheLengthEither(String piece) {
    expectLinear(OPINION, piece);
  }

  private static void expectLinear(IssueFinder finder, String piece) {
    SplitText shorter = MatcherFixture.split(piece.repeat(SHORT / piece.length()));
    SplitText longer = MatcherFixture.split(piece.repeat(TIMES * SHORT / piece.length()));
    best(finder, shorter, 8); // the first runs are interpreted

    long base = Math.max(best(finder, shorter, 5), 200_000);

    assertThat(best(finder, longer, 3) / (double) base).isLessThan(MOST);
  }

  /** The least CPU time of several runs, in nanoseconds. */
  private static long best(IssueFinder finder, SplitText text, int runs) {
    long best = Long.MAX_VALUE;
    for (int run = 0; run < runs; run++) {
      long start = THREADS.getCurrentThreadCpuTime();
      finder.find(null, text);
      best = Math.min(best, THREADS.getCurrentThreadCpuTime() - start);
    }
    return best;
  }
}
