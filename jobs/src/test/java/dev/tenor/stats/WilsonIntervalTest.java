package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WilsonIntervalTest {
  @Test
  void agreesWithPublishedFigures() {
    // R. G. Newcombe, Statistics in Medicine 17 (1998), table I: 81/263, 15/148, 0/20, 1/29.
    check(81, 263, .2553, .3662);
    check(15, 148, .0624, .1605);
    check(0, 20, 0, .1611);
    check(1, 29, .0061, .1718);
  }

  @Test
  void noneAndAllTouchTheEnds() {
    assertThat(WilsonInterval.of(0, 7).low()).isZero();
    assertThat(WilsonInterval.of(1, 7).high()).isEqualTo(1);
  }

  @Test
  void theShareLiesInsideForEveryCount() {
    for (int n = 1; n <= 200; n++) {
      for (int k = 0; k <= n; k++) {
        double share = (double) k / n;
        WilsonInterval interval = WilsonInterval.of(share, n);
        assertThat(interval.low()).isBetween(0.0, share);
        assertThat(interval.high()).isBetween(share, 1.0);
      }
    }
  }

  @Test
  void coversAPlantedShareAboutNinetyFiveTimesInAHundred() {
    Random random = new Random(7);
    int covered = 0;
    int trials = 4000;
    for (int i = 0; i < trials; i++) {
      int hits = 0;
      for (int j = 0; j < 60; j++) {
        hits += random.nextDouble() < .3 ? 1 : 0;
      }
      WilsonInterval interval = WilsonInterval.of(hits / 60.0, 60);
      covered += interval.low() <= .3 && .3 <= interval.high() ? 1 : 0;
    }
    assertThat((double) covered / trials).isBetween(.93, .97);
  }

  @Test
  void whatIsNoShareIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(1.01, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-.01, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(Double.NaN, 5));
    assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(.5, 0));
  }

  private static void check(int hits, int n, double low, double high) {
    WilsonInterval interval = WilsonInterval.of((double) hits / n, n);
    assertThat(interval.low()).isCloseTo(low, within(.00006));
    assertThat(interval.high()).isCloseTo(high, within(.00006));
  }
}
