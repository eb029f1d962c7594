package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ClusteredMeanTest {
  @Test
  void oneClusterTellsNoSpread() {
    assertThat(ClusteredMean.halfWidth(new long[] {3}, new long[] {5})).isNull();
    assertThat(ClusteredMean.halfWidth(new long[0], new long[0])).isNull();
  }

  @Test
  void clustersOfOneGiveStudentsInterval() {
    // 1, 0, -1, 1: mean 1/4, variance 11/12, standard error sqrt(11/48), t(3; .975) = 3.182446.
    Double half = ClusteredMean.halfWidth(new long[] {1, 0, -1, 1}, new long[] {1, 1, 1, 1});

    assertThat(half).isCloseTo(3.182446305 * Math.sqrt(11.0 / 48), within(1e-6));
  }

  @Test
  void unequalClustersFollowTheRatioEstimator() {
    // Totals 2, -1, 3 of 2, 3, 5 values: mean .4, residuals 1.2, -2.2, 1, squares 7.28,
    // variance 7.28 / 100 * 3 / 2, t(2; .975) = 4.302653.
    Double half = ClusteredMean.halfWidth(new long[] {2, -1, 3}, new long[] {2, 3, 5});

    assertThat(half).isCloseTo(4.302652730 * Math.sqrt(.1092), within(1e-6));
  }

  @Test
  void alikeValuesInClustersWidenTheInterval() {
    long[] ones = new long[20];
    Arrays.fill(ones, 1);
    long[] apart = new long[20];
    for (int i = 0; i < 20; i++) {
      apart[i] = i % 2;
    }

    Double independent = ClusteredMean.halfWidth(apart, ones);
    Double clustered = ClusteredMean.halfWidth(new long[] {5, 0, 5, 0}, new long[] {5, 5, 5, 5});

    assertThat(clustered).isGreaterThan(2 * independent);
  }

  @Test
  void equalMeansLeaveNoWidth() {
    assertThat(ClusteredMean.halfWidth(new long[] {2, 4, 6}, new long[] {1, 2, 3})).isZero();
  }

  @Test
  void coversAPlantedMeanAboutNinetyFiveTimesInAHundred() {
    Random random = new Random(11);
    int covered = 0;
    int trials = 3000;
    for (int i = 0; i < trials; i++) {
      long[] sums = new long[12];
      long[] counts = new long[12];
      for (int c = 0; c < 12; c++) {
        counts[c] = 4;
        double lean = random.nextDouble() < .5 ? .8 : .2;
        for (int v = 0; v < 4; v++) {
          sums[c] += random.nextDouble() < lean ? 1 : -1;
        }
      }
      double mean = Arrays.stream(sums).sum() / 48.0;
      double half = ClusteredMean.halfWidth(sums, counts);
      covered += Math.abs(mean) <= half ? 1 : 0;
    }
    assertThat((double) covered / trials).isBetween(.92, .98);
  }
}
