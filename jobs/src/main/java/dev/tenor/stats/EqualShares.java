package dev.tenor.stats;

import org.hipparchus.special.Erf;

/**
 * How likely two shares differ as much as they do if they are one and the same.
 *
 * <p>The pooled two-sample test of proportions, two-sided (J. L. Fleiss, Statistical Methods for
 * Rates and Proportions, 2nd ed. 1981, section 2.1, without the correction for continuity).
 */
public final class EqualShares {
  private EqualShares() {}

  /**
   * @param n how many independent observations {@code share} rests on, above 0
   * @param otherN the same of {@code other}
   */
  public static double pValue(double share, double n, double other, double otherN) {
    double pooled = (share * n + other * otherN) / (n + otherN);
    double variance = pooled * (1 - pooled) * (1 / n + 1 / otherN);
    if (variance <= 0) {
      return 1;
    }
    return Erf.erfc(Math.abs(share - other) / Math.sqrt(2 * variance));
  }
}
