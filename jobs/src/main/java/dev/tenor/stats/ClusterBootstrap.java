package dev.tenor.stats;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;

/**
 * Percentile bootstrap over clusters: whole clusters are drawn with replacement, because what
 * stands in one cluster is alike.
 *
 * <p>B. Efron, R. J. Tibshirani, "An Introduction to the Bootstrap" (1993), chapters 8 and 13. The
 * same seed draws the same.
 */
public final class ClusterBootstrap {
  private static final double LOW = .025;
  private static final double HIGH = .975;

  private final int resamples;
  private final long seed;

  public ClusterBootstrap(int resamples, long seed) {
    this.resamples = resamples;
    this.seed = seed;
  }

  /** Bounds at 95%; both are NaN where they cannot be told. */
  public record Bounds(double low, double high) {
    static final Bounds NONE = new Bounds(Double.NaN, Double.NaN);
  }

  /**
   * Bounds of each figure.
   *
   * @param clusters a row of counts each, all of one length
   * @param figures from the sums of the drawn rows; NaN where a figure is not defined for a draw
   * @return in the order of the figures; none can be told under two clusters
   */
  public Bounds[] bounds(double[][] clusters, Function<double[], double[]> figures) {
    double[][] draws = new double[resamples][];
    SplittableRandom random = new SplittableRandom(seed);
    for (int i = 0; i < resamples; i++) {
      double[] sums = new double[clusters.length == 0 ? 0 : clusters[0].length];
      for (int j = 0; j < clusters.length; j++) {
        double[] drawn = clusters[random.nextInt(clusters.length)];
        for (int k = 0; k < sums.length; k++) {
          sums[k] += drawn[k];
        }
      }
      draws[i] = figures.apply(sums);
    }
    Bounds[] bounds = new Bounds[draws[0].length];
    for (int k = 0; k < bounds.length; k++) {
      bounds[k] = clusters.length < 2 ? Bounds.NONE : bounds(draws, k);
    }
    return bounds;
  }

  private static Bounds bounds(double[][] draws, int figure) {
    double[] values =
        Arrays.stream(draws)
            .mapToDouble(draw -> draw[figure])
            .filter(value -> !Double.isNaN(value))
            .sorted()
            .toArray();
    // With most draws undefined, the rest would promise a certainty that is not there.
    return values.length * 2 < draws.length
        ? Bounds.NONE
        : new Bounds(quantile(values, LOW), quantile(values, HIGH));
  }

  private static double quantile(double[] sorted, double share) {
    return sorted[Math.min(sorted.length - 1, (int) (share * sorted.length))];
  }
}
