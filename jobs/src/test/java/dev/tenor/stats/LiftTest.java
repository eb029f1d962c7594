package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LiftTest {
  @Test
  void liftIsObservedOverExpected() {
    assertThat(Lift.of(20, 40, 100, 400).value()).isCloseTo(2, within(1e-12));
    assertThat(Lift.of(10, 40, 100, 400).value()).isCloseTo(1, within(1e-12));
  }

  @Test
  void theIntervalIsTheDeltaMethodOnTheLogarithm() {
    // Cells with a half each: 20.5, 20.5, 80.5, 280.5 of 402.
    double a = 20.5 / 402;
    double b = 20.5 / 402;
    double c = 80.5 / 402;
    double ab = a + b;
    double ac = a + c;
    double variance =
        (a * Math.pow(1 / a - 1 / ab - 1 / ac, 2) + b / (ab * ab) + c / (ac * ac) - 1) / 402;
    double centre = Math.log(a / ab / ac);

    Lift lift = Lift.of(20, 40, 100, 400);

    assertThat(lift.low())
        .isCloseTo(Math.exp(centre - 1.959963984540054 * Math.sqrt(variance)), within(1e-9));
    assertThat(lift.high())
        .isCloseTo(Math.exp(centre + 1.959963984540054 * Math.sqrt(variance)), within(1e-9));
  }

  @Test
  void whatNeverMeetsHasALiftOfZeroWithAnUpperBound() {
    Lift lift = Lift.of(0, 10, 10, 100);

    assertThat(lift.value()).isZero();
    assertThat(lift.low()).isZero();
    assertThat(lift.high()).isBetween(3.0, 8.0);
  }

  @Test
  void theIntervalHoldsTheTruthAsOftenAsItSays() {
    SplittableRandom random = new SplittableRandom(11);
    int held = 0;
    int rounds = 2000;
    for (int round = 0; round < rounds; round++) {
      long both = 0;
      long first = 0;
      long second = 0;
      for (int i = 0; i < 300; i++) {
        boolean one = random.nextDouble() < .2;
        boolean other = random.nextDouble() < (one ? .4 : .15);
        both += one && other ? 1 : 0;
        first += one ? 1 : 0;
        second += other ? 1 : 0;
      }
      Lift lift = Lift.of(both, first, second, 300);
      held += lift.low() <= 2 && 2 <= lift.high() ? 1 : 0;
    }

    assertThat((double) held / rounds).isBetween(.94, .965);
  }

  @Test
  void countsThatMakeNoTableAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> Lift.of(5, 4, 10, 100));
    assertThatIllegalArgumentException().isThrownBy(() -> Lift.of(0, 60, 60, 100));
  }
}
