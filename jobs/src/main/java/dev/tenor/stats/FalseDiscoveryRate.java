package dev.tenor.stats;

import java.util.stream.IntStream;

/**
 * Of all that one calls found at this p value or a smaller one, the share that is expected to be
 * chance.
 *
 * <p>Y. Benjamini and Y. Hochberg, "Controlling the false discovery rate", Journal of the Royal
 * Statistical Society B 57 (1995).
 */
public final class FalseDiscoveryRate {
  /** The rate at which tables call something a finding. */
  public static final double LEVEL = .05;

  private FalseDiscoveryRate() {}

  /**
   * The q value of each p value, in the same order.
   *
   * @param pValues of everything that was tested, also of what showed nothing
   */
  public static double[] qValues(double[] pValues) {
    int m = pValues.length;
    int[] descending =
        IntStream.range(0, m)
            .boxed()
            .sorted((a, b) -> Double.compare(pValues[b], pValues[a]))
            .mapToInt(i -> i)
            .toArray();
    double[] qValues = new double[m];
    double smallest = 1;
    for (int i = 0; i < m; i++) {
      smallest = Math.min(smallest, pValues[descending[i]] * m / (m - i));
      qValues[descending[i]] = smallest;
    }
    return qValues;
  }
}
