package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class PriorShiftTest {
  private static final double[] EVEN = {.5, .5};

  /** Classes at -1 and 1 with a normal spread of 1: the probabilities are the true ones. */
  @Test
  void sharesAreLessThanHalfAsWrongAsCountsAtAnyPrevalence() {
    Random random = new Random(23);
    double raw = 0;
    double shifted = 0;
    for (int step = 0; step <= 20; step++) {
      double share = step / 20.0;
      double[][] rows = new double[2000][];
      double counted = 0;
      for (int i = 0; i < rows.length; i++) {
        double x = random.nextGaussian() + (random.nextDouble() < share ? 1 : -1);
        double positive = 1 / (1 + Math.exp(-2 * x));
        rows[i] = new double[] {1 - positive, positive};
        counted += positive > .5 ? 1.0 / rows.length : 0;
      }
      double estimate = PriorShift.shares(rows, EVEN)[1];
      assertThat(estimate).isCloseTo(mostLikely(rows), within(1e-6));
      raw += Math.abs(counted - share) / 21;
      shifted += Math.abs(estimate - share) / 21;
    }
    assertThat(raw).isBetween(.07, .1);
    assertThat(shifted).isLessThan(.5 * raw).isLessThan(.012);
  }

  /** The share under which the rows are likeliest, where the slope of their likelihood is 0. */
  private static double mostLikely(double[][] rows) {
    double low = 0;
    double high = 1;
    for (int halving = 0; halving < 60; halving++) {
      double middle = (low + high) / 2;
      double slope = 0;
      for (double[] row : rows) {
        slope += (row[1] - row[0]) / (row[0] * (1 - middle) + row[1] * middle);
      }
      if (slope > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return low;
  }

  @Test
  void whatTellsNothingIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> PriorShift.shares(new double[0][], EVEN));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> PriorShift.shares(new double[][] {{.5, .5}}, new double[] {1, 0}));
  }
}
