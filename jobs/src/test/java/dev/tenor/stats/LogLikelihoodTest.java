package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LogLikelihoodTest {
  @Test
  void equalSharesGiveNothing() {
    assertThat(LogLikelihood.ratio(10, 100, 20, 200)).isCloseTo(0, within(1e-9));
  }

  @Test
  void dunningsFirstExample() {
    // "the swiss" in Dunning (1993), table 2: 110 after "the", 2442 else; 111 and 29114 elsewhere.
    assertThat(LogLikelihood.ratio(110, 2552, 111, 29225)).isCloseTo(270.72, within(.01));
  }

  @Test
  void nothingBeforeIsNoError() {
    assertThat(LogLikelihood.ratio(5, 7, 0, 55)).isGreaterThan(10.83);
    assertThat(LogLikelihood.ratio(5, 7, 0, 0)).isZero();
  }

  @Test
  void moreHitsThanPlacesAreRefused() {
    assertThatThrownBy(() -> LogLikelihood.ratio(8, 7, 0, 55))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
