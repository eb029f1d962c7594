package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.special.Gamma;
import org.junit.jupiter.api.Test;

class ShareIntervalTest {
  private static final int[] SIZES = {5, 6, 8, 10, 13, 16, 20, 30, 50, 100, 200, 500, 1000};
  private static final double[] SHARES = {.01, .015, .02, .03, .05, .1, .2, .3, .4, .5};

  @Test
  void inTheMiddleItIsWilsons() {
    WilsonInterval wilson = WilsonInterval.of(81.0 / 263, 263);
    ShareInterval interval = ShareInterval.of(81.0 / 263, 263);

    assertThat(interval.low()).isEqualTo(wilson.low());
    assertThat(interval.high()).isEqualTo(wilson.high());
  }

  @Test
  void oneHitMayBeAStrokeOfLuck() {
    // One hit or more has a chance of one in ten where the mean is -ln(.9).
    assertThat(ShareInterval.of(1 / 50.0, 50).low()).isCloseTo(-Math.log(.9) / 50, within(1e-12));
    assertThat(ShareInterval.of(49 / 50.0, 50).high())
        .isCloseTo(1 + Math.log(.9) / 50, within(1e-12));
  }

  /** No draw: every outcome with its exact chance. */
  @Test
  void coversIndependentArticlesAsOftenAsItSays() {
    List<Double> cells = new ArrayList<>();
    for (int n : SIZES) {
      for (double share : SHARES) {
        double covered = 0;
        for (int hits = 0; hits <= n; hits++) {
          ShareInterval interval = ShareInterval.of((double) hits / n, n);
          assertThat(interval.low()).isBetween(0.0, (double) hits / n);
          assertThat(interval.high()).isBetween((double) hits / n, 1.0);
          if (interval.low() <= share && share <= interval.high()) {
            covered += chance(hits, n, share);
          }
        }
        cells.add(covered);
      }
    }
    holds(cells);
  }

  @Test
  void coversCopiedStoriesAsOftenAsItSays() {
    Random random = new Random(5);
    List<Double> cells = new ArrayList<>();
    for (double copied : new double[] {.3, .6}) {
      for (int n : new int[] {5, 10, 20, 50, 100, 300, 1000}) {
        for (double share : new double[] {.01, .05, .1, .3, .5}) {
          int covered = 0;
          int trials = 600;
          for (int trial = 0; trial < trials; trial++) {
            covered += coversStories(random, n, share, copied) ? 1 : 0;
          }
          cells.add((double) covered / trials);
        }
      }
    }
    holds(cells);
  }

  /** Stories of one article and, each with the chance {@code copied}, one more, up to n. */
  private static boolean coversStories(Random random, int n, double share, double copied) {
    double hits = 0;
    double squares = 0;
    for (int left = n; left > 0; ) {
      int copies = 1;
      while (copies < left && random.nextDouble() < copied) {
        copies++;
      }
      left -= copies;
      squares += copies * copies;
      hits += random.nextDouble() < share ? copies : 0;
    }
    ShareInterval interval = ShareInterval.of(hits / n, n * n / squares);
    return interval.low() <= share && share <= interval.high();
  }

  private static void holds(List<Double> cells) {
    assertThat(cells).allMatch(covered -> covered >= .88);
    assertThat(cells.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
        .isBetween(.94, .965);
  }

  private static double chance(int hits, int n, double share) {
    double ways = Gamma.logGamma(n + 1) - Gamma.logGamma(hits + 1) - Gamma.logGamma(n - hits + 1);
    return Math.exp(ways + hits * Math.log(share) + (n - hits) * Math.log1p(-share));
  }
}
