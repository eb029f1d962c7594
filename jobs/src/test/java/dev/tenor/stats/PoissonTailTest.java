package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class PoissonTailTest {
  @Test
  void aDayWithoutArticlesIsUnlikelyWhereManyAreExpected() {
    assertThat(PoissonTail.atMost(0, 7)).isCloseTo(Math.exp(-7), within(1e-12));
    assertThat(PoissonTail.atMost(1, 3)).isCloseTo(4 * Math.exp(-3), within(1e-12));
  }
}
