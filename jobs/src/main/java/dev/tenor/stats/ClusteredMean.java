package dev.tenor.stats;

import org.hipparchus.distribution.continuous.TDistribution;

/**
 * The mean of values that come in clusters, with a 95% interval that knows it.
 *
 * <p>Statements of one article are alike; counting each as independent would promise too much. The
 * variance is the linearised one of a ratio of cluster totals (W. G. Cochran, Sampling Techniques,
 * 3rd ed. 1977, section 6.3), with Student's t on the number of clusters less one.
 */
public final class ClusteredMean {
  private ClusteredMean() {}

  /**
   * Half the width of the interval around {@code sum of sums / sum of counts}.
   *
   * @param sums of the values of each cluster
   * @param counts of the values of each cluster, each at least 1
   * @return null under two clusters, where the spread between clusters cannot be told
   */
  public static Double halfWidth(long[] sums, long[] counts) {
    int clusters = sums.length;
    if (clusters < 2) {
      return null;
    }
    // Whole numbers add up the same in any order; only the last steps are in floating point.
    long total = 0;
    long n = 0;
    long squaredSums = 0;
    long squaredCounts = 0;
    long products = 0;
    for (int i = 0; i < clusters; i++) {
      total += sums[i];
      n += counts[i];
      squaredSums += sums[i] * sums[i];
      squaredCounts += counts[i] * counts[i];
      products += sums[i] * counts[i];
    }
    double mean = (double) total / n;
    double spread = Math.max(0, squaredSums - 2 * mean * products + mean * mean * squaredCounts);
    double variance = spread / n / n * clusters / (clusters - 1);
    double t = new TDistribution(clusters - 1).inverseCumulativeProbability(0.975);
    return t * Math.sqrt(variance);
  }
}
