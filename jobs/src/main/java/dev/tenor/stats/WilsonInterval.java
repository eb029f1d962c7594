package dev.tenor.stats;

/**
 * Wilson's score interval for a share at 95%.
 *
 * <p>E. B. Wilson, "Probable inference, the law of succession, and statistical inference", JASA 22
 * (1927): unlike the normal interval it stays inside 0 to 1 and holds for small numbers.
 */
public record WilsonInterval(double low, double high) {
  /** The 97.5% quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * @param share observed, 0 to 1
   * @param n how many independent observations it rests on, at least 1
   */
  public static WilsonInterval of(double share, double n) {
    if (!(share >= 0 && share <= 1) || !(n >= 1)) {
      throw new IllegalArgumentException("no share: " + share + " of " + n);
    }
    double z2 = Z * Z;
    double centre = share + z2 / (2 * n);
    double half = Z * Math.sqrt(share * (1 - share) / n + z2 / (4 * n * n));
    double scale = 1 + z2 / n;
    double low = share == 0 ? 0 : Math.max(0, (centre - half) / scale);
    double high = share == 1 ? 1 : Math.min(1, (centre + half) / scale);
    return new WilsonInterval(low, high);
  }
}
