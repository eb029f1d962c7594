package dev.tenor.stats;

import java.io.Serializable;

/**
 * First and second moments of counts that come in clusters: all that is needed of a sample to
 * compare its means with those of another. Whole numbers, so sums come out the same in any order.
 *
 * @param clusters how many
 * @param size sum of the clusters' sizes
 * @param squaredSizes sum of their squares
 * @param sums of each counted thing
 * @param sumsTimesSize of each counted thing, times the cluster's size
 * @param products of each pair of counted things, as a full symmetric table
 */
public record ClusterMoments(
    long clusters,
    long size,
    long squaredSizes,
    long[] sums,
    long[] sumsTimesSize,
    long[][] products)
    implements Serializable {

  /** Of no cluster yet. */
  public static ClusterMoments none(int things) {
    return new ClusterMoments(
        0, 0, 0, new long[things], new long[things], new long[things][things]);
  }

  /** These and one cluster more. */
  public ClusterMoments plus(long clusterSize, long[] counts) {
    ClusterMoments more =
        new ClusterMoments(
            clusters + 1,
            size + clusterSize,
            squaredSizes + clusterSize * clusterSize,
            sums.clone(),
            sumsTimesSize.clone(),
            new long[counts.length][]);
    for (int i = 0; i < counts.length; i++) {
      more.sums[i] += counts[i];
      more.sumsTimesSize[i] += counts[i] * clusterSize;
      more.products[i] = products[i].clone();
      for (int j = 0; j < counts.length; j++) {
        more.products[i][j] += counts[i] * counts[j];
      }
    }
    return more;
  }

  /** Mean of a counted thing for each unit of size. */
  public double mean(int thing) {
    return (double) sums[thing] / size;
  }

  /**
   * Covariance of two means, as of ratios of cluster totals (W. G. Cochran, Sampling Techniques,
   * 3rd ed. 1977, section 6.3).
   */
  double covariance(int thing, int other) {
    double mean = mean(thing);
    double otherMean = mean(other);
    double spread =
        products[thing][other]
            - mean * sumsTimesSize[other]
            - otherMean * sumsTimesSize[thing]
            + mean * otherMean * squaredSizes;
    return spread / size / size * clusters / (clusters - 1);
  }
}
