package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Shares of an issue that are found with errors: two classes, without the issue and with it. */
class CorrectedShareTest {
  private static final double[] WITH = {0, 1};

  /** Of articles about the issue, so many are found; of others, so many are taken for one. */
  private static final double FOUND = .8;

  private static final double TAKEN = .08;

  /** The artificial-prevalence protocol: every share from 0 to 1 in steps of .05. */
  @Test
  void correctedSharesAreLessThanHalfAsWrongAsCountedOnes() {
    Random random = new Random(23);
    double raw = 0;
    double corrected = 0;
    int answers = 0;
    for (int step = 0; step <= 20; step++) {
      for (int trial = 0; trial < 100; trial++) {
        double truth = step / 20.0;
        HeldOutRates rates = labelled(random, 150, 100);
        double counted = counted(random, truth, 500);
        double share = of(counted, 500, rates).contrast();
        raw += Math.abs(counted - truth);
        corrected += Math.abs(share - truth);
        answers++;
        assertThat(share).isCloseTo(roganAndGladen(counted, rates), within(1e-6));
      }
    }
    assertThat(raw / answers).isBetween(.07, .1);
    assertThat(corrected / answers).isLessThan(.5 * raw / answers).isLessThan(.036);
  }

  /** W. J. Rogan, B. Gladen, American Journal of Epidemiology 107 (1978), cut at 0 and 1. */
  private static double roganAndGladen(double counted, HeldOutRates rates) {
    double share = (counted + rates.rate(0, 0) - 1) / (rates.rate(1, 1) + rates.rate(0, 0) - 1);
    return Math.min(1, Math.max(0, share));
  }

  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    Random random = new Random(5);
    List<Double> cells = new ArrayList<>();
    for (int n : new int[] {5, 10, 20, 50, 100, 300, 1000}) {
      for (double truth : new double[] {0, .01, .05, .1, .3, .5, .8, 1}) {
        int covered = 0;
        int trials = 0;
        while (trials < 500) {
          HeldOutRates rates = labelled(random, 60, 25);
          if (!rates.areUsable()) {
            continue;
          }
          AdjustedShares shares = of(counted(random, truth, n), n, rates);
          assertThat(shares.contrastLow()).isBetween(0.0, shares.contrast());
          assertThat(shares.contrastHigh()).isBetween(shares.contrast(), 1.0);
          covered += shares.contrastLow() <= truth && truth <= shares.contrastHigh() ? 1 : 0;
          trials++;
        }
        cells.add((double) covered / trials);
      }
    }
    assertThat(cells).allMatch(covered -> covered >= .88);
    assertThat(cells.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
        .isBetween(.94, .975);
  }

  @Test
  void ratesThatNeverErredInFewArticlesAreNoCertainty() {
    HeldOutRates flawless = HeldOutRates.of(new long[][] {{30, 0}, {0, 25}});

    AdjustedShares shares = of(.02, 10_000, flawless);

    assertThat(shares.contrast()).isCloseTo(.02, within(1e-9));
    assertThat(shares.contrastLow()).isZero();
    assertThat(shares.contrastHigh()).isGreaterThan(.04);
  }

  private static AdjustedShares of(double share, double n, HeldOutRates rates) {
    return AdjustedShares.of(new double[] {1 - share, share}, n, rates, WITH);
  }

  private static HeldOutRates labelled(Random random, int without, int with) {
    long[][] counts = new long[2][2];
    for (int i = 0; i < without; i++) {
      counts[0][random.nextDouble() < TAKEN ? 1 : 0]++;
    }
    for (int i = 0; i < with; i++) {
      counts[1][random.nextDouble() < FOUND ? 1 : 0]++;
    }
    return HeldOutRates.of(counts);
  }

  private static double counted(Random random, double truth, int n) {
    int named = 0;
    for (int i = 0; i < n; i++) {
      named += random.nextDouble() < (random.nextDouble() < truth ? FOUND : TAKEN) ? 1 : 0;
    }
    return (double) named / n;
  }
}
