package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NetToneIntervalTest {
  @Test
  void independentStatementsGiveBonettAndPricesInterval() {
    // 3 positive, 1 negative of 10, each in an article of its own: effective number 10; with one of
    // each added, mean 2/12, mean square 6/12, standard error sqrt((1/2 - 1/36) / 12).
    NetToneInterval interval = NetToneInterval.of(new ClusteredTones(10, 10, 3, 1, 4, 10, 2));

    double half = 1.959963984540054 * Math.sqrt((.5 - 1 / 36.0) / 12);
    assertThat(interval.low()).isCloseTo(1 / 6.0 - half, within(1e-12));
    assertThat(interval.high()).isCloseTo(1 / 6.0 + half, within(1e-12));
  }

  @Test
  void aFewOfOneMindAreNoCertainty() {
    NetToneInterval interval = NetToneInterval.of(new ClusteredTones(3, 3, 3, 0, 3, 3, 3));

    assertThat(interval.low()).isLessThan(.2);
    assertThat(interval.high()).isEqualTo(1);
  }

  @Test
  void statementsOfOneArticleThatAgreeCountAsFew() {
    ClusteredTones apart = new ClusteredTones(20, 20, 10, 10, 20, 20, 0);
    ClusteredTones together = new ClusteredTones(4, 20, 10, 10, 100, 100, 0);

    assertThat(apart.effectiveStatements()).isEqualTo(20);
    assertThat(together.designEffect()).isEqualTo(5);
    NetToneInterval wide = NetToneInterval.of(together);
    NetToneInterval narrow = NetToneInterval.of(apart);
    assertThat(wide.high() - wide.low()).isGreaterThan(1.5 * (narrow.high() - narrow.low()));
  }

  @Test
  void theDesignEffectIsCochransWithOneArticleMore() {
    // Articles of 2, 3, 5 statements with sums of tones 2, -1, 3; 6 positive, 2 negative. Mean .4,
    // residuals 1.2, -2.2, 1: variance 7.28 / 100 * 3 / 2; simple one (.8 - .16) / 10. With one
    // article of one mind: (3.8 + 2 * 1.70625) / 3.
    ClusteredTones tones = new ClusteredTones(3, 10, 6, 2, 14, 38, 4 - 3 + 15);

    assertThat(tones.designEffect()).isCloseTo((3.8 + 2 * .1092 / .064) / 3, within(1e-12));
  }

  @Test
  void whatAreNoTonesIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> new ClusteredTones(0, 0, 0, 0, 0, 0, 0));
    assertThatIllegalArgumentException().isThrownBy(() -> new ClusteredTones(1, 1, 1, 1, 1, 1, 1));
  }

  /** Statements alone, two and four to an article; those of one article agree for three in ten. */
  @Test
  void coversNetTonesAsOftenAsItSays() {
    Random random = new Random(9);
    List<Double> cells = new ArrayList<>();
    for (double more : new double[] {0, 1, 3}) {
      for (int n : new int[] {5, 10, 20, 50, 100, 300, 1000}) {
        for (double positive : new double[] {.01, .05, .2, .5}) {
          for (double negative : new double[] {.05, .2, .4}) {
            cells.add(covered(random, n, positive, negative, more));
          }
        }
      }
    }
    assertThat(cells).allMatch(covered -> covered >= .88);
    assertThat(cells.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
        .isBetween(.94, .965);
  }

  private static double covered(
      Random random, int n, double positive, double negative, double more) {
    double covered = 0;
    double told = 0;
    for (int trial = 0; trial < 400; trial++) {
      long[] sums = new long[7];
      for (int left = n; left > 0; ) {
        int size = 1;
        while (size < left && random.nextDouble() < more / (1 + more)) {
          size++;
        }
        left -= size;
        int common = draw(random, positive, negative);
        int tone = 0;
        for (int i = 0; i < size; i++) {
          int one = random.nextDouble() < Math.sqrt(.3) ? common : draw(random, positive, negative);
          sums[2] += one > 0 ? 1 : 0;
          sums[3] += one < 0 ? 1 : 0;
          tone += one;
        }
        sums[0]++;
        sums[4] += (long) tone * tone;
        sums[5] += (long) size * size;
        sums[6] += (long) tone * size;
      }
      if (sums[0] > 1) {
        NetToneInterval interval =
            NetToneInterval.of(
                new ClusteredTones(sums[0], n, sums[2], sums[3], sums[4], sums[5], sums[6]));
        assertThat(interval.low()).isBetween(-1.0, interval.high());
        assertThat(interval.high()).isLessThanOrEqualTo(1);
        double truth = positive - negative;
        covered += interval.low() <= truth && truth <= interval.high() ? 1 : 0;
        told++;
      }
    }
    return covered / told;
  }

  private static int draw(Random random, double positive, double negative) {
    double place = random.nextDouble();
    return place < positive ? 1 : place < positive + negative ? -1 : 0;
  }
}
