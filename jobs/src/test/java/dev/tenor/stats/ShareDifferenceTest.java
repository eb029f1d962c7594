package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareDifferenceTest {
  @Test
  void theIntervalIsTheOneOfNewcombesExample() {
    // 56 of 70 against 48 of 80: .0524 to .3339 in the paper's table II, method 10.
    ShareDifference difference = ShareDifference.of(56.0 / 70, 70, 48.0 / 80, 80);

    assertThat(difference.value()).isCloseTo(.2, within(1e-12));
    assertThat(difference.low()).isCloseTo(.0524, within(5e-5));
    assertThat(difference.high()).isCloseTo(.3339, within(5e-5));
  }

  @Test
  void boundsStayWithinWhatSharesCanDiffer() {
    ShareDifference difference = ShareDifference.of(1, 2, 0, 2);

    assertThat(difference.high()).isLessThanOrEqualTo(1);
    assertThat(difference.low()).isBetween(-1.0, 1.0);
  }
}
