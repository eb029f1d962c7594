package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class ClusterBootstrapTest {
  private static final Function<double[], double[]> RATIO = s -> new double[] {s[0] / s[1]};

  @Test
  void thePlantedShareLiesInsideAboutNineteenTimesOfTwenty() {
    Random random = new Random(3);
    int inside = 0;
    for (int trial = 0; trial < 200; trial++) {
      double[][] clusters = new double[40][];
      for (int i = 0; i < clusters.length; i++) {
        // Clusters differ: their own share is .3 or .7, .5 on the whole.
        double share = random.nextBoolean() ? .3 : .7;
        int size = 5 + random.nextInt(20);
        int hits = 0;
        for (int j = 0; j < size; j++) {
          hits += random.nextDouble() < share ? 1 : 0;
        }
        clusters[i] = new double[] {hits, size};
      }
      var bounds = new ClusterBootstrap(300, trial).bounds(clusters, RATIO)[0];
      inside += bounds.low() <= .5 && .5 <= bounds.high() ? 1 : 0;
    }
    assertThat(inside).isBetween(180, 198);
  }

  @Test
  void theSameSeedDrawsTheSame() {
    double[][] clusters = {{1, 2}, {3, 4}, {0, 5}};

    assertThat(new ClusterBootstrap(50, 9).bounds(clusters, RATIO))
        .isEqualTo(new ClusterBootstrap(50, 9).bounds(clusters, RATIO));
  }

  @Test
  void oneClusterTellsNoBounds() {
    var bounds = new ClusterBootstrap(50, 9).bounds(new double[][] {{1, 2}}, RATIO)[0];

    assertThat(bounds.low()).isNaN();
    assertThat(bounds.high()).isNaN();
  }

  @Test
  void aFigureThatMostDrawsDoNotHaveHasNoBounds() {
    double[][] clusters = {{1, 1}, {0, 0}, {0, 0}, {0, 0}};
    Function<double[], double[]> rare =
        sums -> new double[] {sums[1] < 2 ? Double.NaN : sums[0] / sums[1]};

    assertThat(new ClusterBootstrap(50, 9).bounds(clusters, rare)[0].low()).isNaN();
  }
}
