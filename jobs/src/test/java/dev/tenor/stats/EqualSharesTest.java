package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class EqualSharesTest {
  /** By hand: pooled .25, z = .1 / sqrt(.25 * .75 * .02) = 1.633, two-sided p = .1025. */
  @Test
  void theFigureIsThatOfTheTextbook() {
    assertThat(EqualShares.pValue(.3, 100, .2, 100)).isCloseTo(.1025, within(.0005));
  }

  @Test
  void sharesThatAreTheSameDifferByChance() {
    assertThat(EqualShares.pValue(.2, 50, .2, 500)).isEqualTo(1);
    assertThat(EqualShares.pValue(0, 50, 0, 500)).isEqualTo(1);
    assertThat(EqualShares.pValue(1, 50, 1, 500)).isEqualTo(1);
  }
}
