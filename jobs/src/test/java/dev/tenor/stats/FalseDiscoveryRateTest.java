package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class FalseDiscoveryRateTest {
  @Test
  void qValuesFollowBenjaminiAndHochberg() {
    // Sorted .01 .02 .03 .5: times 4 over rank .04 .04 .04 .5.
    double[] q = FalseDiscoveryRate.qValues(new double[] {.03, .5, .01, .02});

    assertThat(q).containsExactly(new double[] {.04, .5, .04, .04}, within(1e-12));
  }

  @Test
  void aWorsePValueNeverHasABetterQValue() {
    double[] q = FalseDiscoveryRate.qValues(new double[] {.001, .2, .21, 1});

    assertThat(q).containsExactly(new double[] {.004, .28, .28, 1}, within(1e-12));
  }

  @Test
  void equalPValuesShareTheirQValue() {
    assertThat(FalseDiscoveryRate.qValues(new double[] {.02, 1, .02}))
        .containsExactly(new double[] {.03, 1, .03}, within(1e-12));
  }

  @Test
  void nothingTestedGivesNothing() {
    assertThat(FalseDiscoveryRate.qValues(new double[0])).isEmpty();
  }
}
