package dev.tenor.stats;

import org.hipparchus.distribution.discrete.PoissonDistribution;

/** How unlikely so few events are where so many are to be expected. */
public final class PoissonTail {
  private PoissonTail() {}

  /**
   * The chance of {@code count} or fewer events.
   *
   * @param expected mean of the Poisson distribution, above 0
   */
  public static double atMost(long count, double expected) {
    if (count < 0 || !(expected > 0)) {
      throw new IllegalArgumentException("no count: " + count + " where " + expected);
    }
    int bounded = (int) Math.min(count, Integer.MAX_VALUE);
    return new PoissonDistribution(expected).cumulativeProbability(bounded);
  }
}
