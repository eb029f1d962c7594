package dev.tenor.stats;

/**
 * Population stability index: how far the shares of some bins have moved. Under .1 is held for
 * little, over .25 for much (N. Siddiqi, "Credit Risk Scorecards", 2006).
 */
public final class PopulationStability {
  /** A bin without anything would be infinitely far from one with something. */
  private static final double LEAST_SHARE = 1e-4;

  private PopulationStability() {}

  /**
   * @param shares of each bin, then
   * @param now the same bins, now
   */
  public static double index(double[] shares, double[] now) {
    double index = 0;
    for (int i = 0; i < shares.length; i++) {
      double before = Math.max(LEAST_SHARE, shares[i]);
      double after = Math.max(LEAST_SHARE, now[i]);
      index += (after - before) * Math.log(after / before);
    }
    return index;
  }
}
