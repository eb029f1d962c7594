package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AdjustedSharesTest {
  private static final double[] NET = {-1, 0, 1};

  /** How often a tone is judged to be each tone: about what held-out folds of a model show. */
  private static final double[][] ERRORS = {{.75, .17, .08}, {.15, .72, .13}, {.06, .2, .74}};

  /**
   * The artificial-prevalence protocol: every prevalence from 0 to 1 in steps of .05, the rest
   * split in three ways.
   */
  @Test
  void correctedSharesAreLessThanHalfAsWrongAsRawOnes() {
    Random random = new Random(17);
    double raw = 0;
    double corrected = 0;
    for (int step = 0; step <= 20; step++) {
      for (double split : new double[] {.2, .5, .8}) {
        double positive = step / 20.0;
        double[] truth = {(1 - positive) * split, (1 - positive) * (1 - split), positive};
        for (int trial = 0; trial < 40; trial++) {
          HeldOutRates rates = heldOut(random, 500);
          double[] judged = judged(random, truth, 500);
          double[] shares = AdjustedShares.of(judged, 500, rates, NET).shares();
          for (int tone = 0; tone < 3; tone++) {
            raw += Math.abs(judged[tone] - truth[tone]);
            corrected += Math.abs(shares[tone] - truth[tone]);
            assertThat(shares[tone]).isCloseTo(reference(judged, rates)[tone], within(1e-6));
          }
        }
      }
    }
    double answers = 21 * 3 * 40 * 3;
    assertThat(raw / answers).isBetween(.09, .12);
    assertThat(corrected / answers).isLessThan(.5 * raw / answers).isLessThan(.035);
  }

  /**
   * Cramer's rule, then the nearest point of the triangle of shares by trying all its faces: the
   * inside, three sides, three corners.
   */
  private static double[] reference(double[] judged, HeldOutRates rates) {
    double[][] m = new double[3][3];
    for (int truth = 0; truth < 3; truth++) {
      for (int tone = 0; tone < 3; tone++) {
        m[tone][truth] = rates.rate(truth, tone);
      }
    }
    double[] solved = new double[3];
    for (int column = 0; column < 3; column++) {
      double[][] swapped = {m[0].clone(), m[1].clone(), m[2].clone()};
      for (int row = 0; row < 3; row++) {
        swapped[row][column] = judged[row];
      }
      solved[column] = determinant(swapped) / determinant(m);
    }
    double[] nearest = null;
    for (int face = 1; face < 8; face++) {
      double sum = 0;
      for (int c = 0; c < 3; c++) {
        sum += (face >> c & 1) == 1 ? solved[c] : 0;
      }
      double[] point = new double[3];
      boolean valid = true;
      for (int c = 0; c < 3; c++) {
        point[c] = (face >> c & 1) == 1 ? solved[c] - (sum - 1) / Integer.bitCount(face) : 0;
        valid &= point[c] >= 0;
      }
      if (valid && (nearest == null || distance(point, solved) < distance(nearest, solved))) {
        nearest = point;
      }
    }
    return nearest;
  }

  private static double determinant(double[][] m) {
    return m[0][0] * (m[1][1] * m[2][2] - m[1][2] * m[2][1])
        - m[0][1] * (m[1][0] * m[2][2] - m[1][2] * m[2][0])
        + m[0][2] * (m[1][0] * m[2][1] - m[1][1] * m[2][0]);
  }

  private static double distance(double[] one, double[] other) {
    double sum = 0;
    for (int c = 0; c < one.length; c++) {
      sum += (one[c] - other[c]) * (one[c] - other[c]);
    }
    return sum;
  }

  @Test
  void intervalsHoldTheTruthAsOftenAsTheySay() {
    Random random = new Random(3);
    List<Double> cells = new ArrayList<>();
    for (int n : new int[] {5, 10, 20, 50, 100, 300, 1000}) {
      for (double positive : new double[] {0, .01, .05, .1, .3, .5, .8, 1}) {
        double[] truth = {(1 - positive) * .4, (1 - positive) * .6, positive};
        int covered = 0;
        int trials = 500;
        for (int trial = 0; trial < trials; trial++) {
          AdjustedShares shares =
              AdjustedShares.of(judged(random, truth, n), n, heldOut(random, 150), NET);
          assertThat(shares.contrastLow()).isBetween(-1.0, shares.contrast());
          assertThat(shares.contrastHigh()).isBetween(shares.contrast(), 1.0);
          double net = truth[2] - truth[0];
          covered += shares.contrastLow() <= net && net <= shares.contrastHigh() ? 1 : 0;
        }
        cells.add((double) covered / trials);
      }
    }
    assertThat(cells).allMatch(covered -> covered >= .88);
    assertThat(cells.stream().mapToDouble(Double::doubleValue).average().orElseThrow())
        .isBetween(.94, .965);
  }

  @Test
  void ratesThatTellNothingCorrectNothing() {
    assertThat(HeldOutRates.of(new long[][] {{40, 30}, {39, 31}}).areUsable()).isFalse();
    assertThat(HeldOutRates.of(new long[][] {{40, 40}, {40, 40}}).areUsable()).isFalse();
    assertThat(HeldOutRates.of(new long[][] {{0, 0}, {4, 40}}).areUsable()).isFalse();
    assertThat(HeldOutRates.of(new long[][] {{15, 4}, {10, 90}}).areUsable()).isFalse();
    assertThat(HeldOutRates.of(new long[][] {{80, 20}, {10, 90}}).areUsable()).isTrue();
  }

  @Test
  void whatIsNoSquareOfCountsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeldOutRates.of(new long[][] {{1, 2}, {3}}));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> HeldOutRates.of(new long[][] {{1, -2}, {3, 4}}));
  }

  private static HeldOutRates heldOut(Random random, int each) {
    long[][] counts = new long[3][3];
    for (int truth = 0; truth < 3; truth++) {
      for (int i = 0; i < each; i++) {
        counts[truth][draw(random, ERRORS[truth])]++;
      }
    }
    return HeldOutRates.of(counts);
  }

  private static double[] judged(Random random, double[] truth, int n) {
    int[] counts = new int[3];
    for (int i = 0; i < n; i++) {
      counts[draw(random, ERRORS[draw(random, truth)])]++;
    }
    return new double[] {(double) counts[0] / n, (double) counts[1] / n, (double) counts[2] / n};
  }

  private static int draw(Random random, double[] chances) {
    double left = random.nextDouble();
    for (int c = 0; c < chances.length - 1; c++) {
      if (left < chances[c]) {
        return c;
      }
      left -= chances[c];
    }
    return chances.length - 1;
  }
}
