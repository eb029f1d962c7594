package dev.tenor.stats;

import org.hipparchus.distribution.continuous.FDistribution;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;

/**
 * Whether two clustered samples have the same means.
 *
 * <p>Wald's statistic with covariances between clusters, held against F as Hotelling's is (E. L.
 * Korn, B. I. Graubard, "Simultaneous testing of regression coefficients with complex survey data",
 * The American Statistician 44, 1990), with the clusters of the smaller sample as degrees of
 * freedom.
 */
public final class ClusteredDifference {
  private ClusteredDifference() {}

  /**
   * Probability of such a difference, or a larger one, between samples of one population.
   *
   * @param things which means are compared, together
   * @return 1 where the smaller sample has too few clusters for so many means
   */
  public static double pValue(ClusterMoments one, ClusterMoments other, int... things) {
    long freedom = Math.min(one.clusters(), other.clusters()) - 1;
    RealMatrix covariance = MatrixUtils.createRealMatrix(things.length, things.length);
    double[] difference = new double[things.length];
    for (int i = 0; i < things.length; i++) {
      difference[i] = one.mean(things[i]) - other.mean(things[i]);
      for (int j = 0; j < things.length; j++) {
        covariance.setEntry(
            i, j, one.covariance(things[i], things[j]) + other.covariance(things[i], things[j]));
      }
    }
    // A mean that varies in neither sample adds a direction without spread: it is left out.
    SingularValueDecomposition decomposition = new SingularValueDecomposition(covariance);
    int rank = decomposition.getRank();
    double denominator = freedom - rank + 1;
    if (rank == 0 || denominator < 1) {
      return 1;
    }
    RealVector d = MatrixUtils.createRealVector(difference);
    double wald = d.dotProduct(decomposition.getSolver().solve(d));
    double f = wald * denominator / (freedom * (double) rank);
    return 1 - new FDistribution(rank, denominator).cumulativeProbability(f);
  }
}
