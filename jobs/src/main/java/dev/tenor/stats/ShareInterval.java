package dev.tenor.stats;

import org.hipparchus.special.Gamma;

/**
 * A 95% interval for a share, for few and for rare observations too.
 *
 * <p>Wilson's interval, with the bound near a rare end moved out as in L. D. Brown, T. T. Cai and
 * A. DasGupta, "Interval estimation for a binomial proportion", Statistical Science 16 (2001),
 * section 4.1: there Wilson's own covers as little as 84%. The number of observations may be an
 * effective one, below the number counted, where observations repeat each other (E. L. Korn and B.
 * I. Graubard, Survey Methodology 24, 1998).
 */
public record ShareInterval(double low, double high) {
  private static final double TAIL = 0.1;

  /** From here on Wilson's own bound is the lower one, or near it. */
  private static final double RARE_HITS = 3;

  /**
   * @param share observed, 0 to 1
   * @param n how many independent observations it rests on, at least 1
   */
  public static ShareInterval of(double share, double n) {
    WilsonInterval wilson = WilsonInterval.of(share, n);
    double low = Math.min(wilson.low(), rareBound(share * n) / n);
    double high = Math.max(wilson.high(), 1 - rareBound((1 - share) * n) / n);
    return new ShareInterval(low, high);
  }

  /** The Poisson mean under which this many hits or more have a chance of one in ten. */
  private static double rareBound(double hits) {
    if (hits <= 0 || hits >= RARE_HITS) {
      return hits;
    }
    if (hits == 1) { // the commonest by far
      return -Math.log1p(-TAIL);
    }
    // The first term of the series is a start from below, from where Newton's steps rise.
    double mean = Math.exp((Math.log(TAIL) + Gamma.logGamma(hits + 1)) / hits);
    for (int step = 0; step < 12; step++) {
      double density = Math.exp((hits - 1) * Math.log(mean) - mean - Gamma.logGamma(hits));
      double next = mean + (TAIL - Gamma.regularizedGammaP(hits, mean)) / density;
      if (Math.abs(next - mean) < 1e-12 * mean) {
        return next;
      }
      mean = next;
    }
    return mean;
  }
}
