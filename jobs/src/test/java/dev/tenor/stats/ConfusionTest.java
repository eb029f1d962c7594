package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ConfusionTest {
  private final Confusion confusion =
      Confusion.of(3, new int[] {0, 0, 0, 0, 1, 1, 2}, new int[] {0, 0, 0, 1, 1, 2, 1});

  @Test
  void ratesAreSharesOfTheTrueClass() {
    assertThat(confusion.counts()).isDeepEqualTo(new long[][] {{3, 1, 0}, {0, 1, 1}, {0, 1, 0}});
    assertThat(confusion.rate(0, 1)).isEqualTo(.25);
    assertThat(confusion.recall(0)).isEqualTo(.75);
    assertThat(confusion.precision(1)).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(confusion.accuracy()).isCloseTo(4.0 / 7, within(1e-12));
  }

  @Test
  void aClassThatIsNeverRightPullsTheMeanDown() {
    assertThat(confusion.f1(2)).isZero();
    assertThat(confusion.macroF1()).isCloseTo((6.0 / 7 + 2.0 / 5 + 0) / 3, within(1e-12));
  }

  @Test
  void sureAndRightHalfTheTimeIsAnErrorOfAHalf() {
    double[] sure = {1, 1, 1, 1};

    assertThat(CalibrationError.of(sure, new boolean[] {true, false, true, false})).isEqualTo(.5);
    assertThat(CalibrationError.of(sure, new boolean[] {true, true, true, true})).isZero();
    assertThat(CalibrationError.of(new double[0], new boolean[0])).isZero();
  }
}
