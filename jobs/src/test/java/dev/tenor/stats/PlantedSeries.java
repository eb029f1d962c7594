package dev.tenor.stats;

import java.util.SplittableRandom;

/**
 * Made-up daily counts of articles with a cycle of the week and more spread than coins have, with
 * or without a known change.
 */
final class PlantedSeries {
  static final int FIRST_DAY = 20_000;

  /** Articles on a day, Monday first. */
  private static final double[] VOLUME = {1.2, 1.25, 1.2, 1.2, 1.1, .5, .55};

  /** How much more of the share a day has. */
  private static final double[] ATTENTION = {1.1, 1.1, 1.05, 1, 1, .8, .9};

  private final SplittableRandom random;
  private final double dailyVolume;
  private final double share;
  private final double clustering;

  /**
   * @param clustering correlation of two articles of a day: counts vary (1 + (n - 1) clustering)
   *     times as much as binomial ones
   */
  PlantedSeries(long seed, double dailyVolume, double share, double clustering) {
    this.random = new SplittableRandom(seed);
    this.dailyVolume = dailyVolume;
    this.share = share;
    this.clustering = clustering;
  }

  /** How the share of a day differs from the usual one. */
  interface Plant {
    double factor(int t);
  }

  ShareSeries level(int length) {
    return planted(length, t -> 1);
  }

  ShareSeries planted(int length, Plant plant) {
    int[] days = new int[length];
    long[] counts = new long[length];
    long[] totals = new long[length];
    for (int t = 0; t < length; t++) {
      days[t] = FIRST_DAY + t;
      totals[t] = poisson(dailyVolume * VOLUME[t % 7]);
      double p = Math.min(.95, share * ATTENTION[t % 7] * plant.factor(t));
      counts[t] = binomial(totals[t], clustered(p));
    }
    return ShareSeries.of(days, counts, totals);
  }

  private double clustered(double p) {
    if (clustering == 0) {
      return p;
    }
    double strength = (1 - clustering) / clustering;
    double a = gamma(p * strength);
    double b = gamma((1 - p) * strength);
    return a + b == 0 ? p : a / (a + b);
  }

  private long binomial(long n, double p) {
    long hits = 0;
    for (long i = 0; i < n; i++) {
      hits += random.nextDouble() < p ? 1 : 0;
    }
    return hits;
  }

  private long poisson(double mean) {
    double left = mean;
    long n = -1;
    while (left >= 0) {
      left -= random.nextExponential();
      n++;
    }
    return n;
  }

  /** G. Marsaglia and W. W. Tsang, ACM Transactions on Mathematical Software 26 (2000). */
  private double gamma(double shape) {
    if (shape < 1) {
      return gamma(shape + 1) * Math.pow(random.nextDouble(), 1 / shape);
    }
    double d = shape - 1.0 / 3;
    double c = 1 / Math.sqrt(9 * d);
    while (true) {
      double x = random.nextGaussian();
      double v = Math.pow(1 + c * x, 3);
      if (v > 0 && Math.log(random.nextDouble()) < .5 * x * x + d - d * v + d * Math.log(v)) {
        return d * v;
      }
    }
  }
}
