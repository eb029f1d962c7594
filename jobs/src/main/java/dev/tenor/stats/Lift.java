package dev.tenor.stats;

/**
 * How many times more often two things come together than if neither knew of the other, with a 95%
 * interval.
 *
 * <p>The interval is normal on the logarithm, its variance by the delta method for the four cells
 * of a multinomial sample (A. Agresti, Categorical Data Analysis, 2nd ed. 2002, section 14.1), with
 * a half added to each cell so that none is empty (J. B. S. Haldane 1956; F. J. Anscombe 1956).
 *
 * @param value observed; the interval is around the one with the halves, and widened to hold it
 */
public record Lift(double value, double low, double high) {
  /** The 97.5% quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /**
   * @param both how many have the two
   * @param first how many have the one, at least 1
   * @param second how many have the other, at least 1
   * @param total of all
   */
  public static Lift of(long both, long first, long second, long total) {
    long neither = total - first - second + both;
    if (both < 0 || both > first || both > second || neither < 0 || first < 1 || second < 1) {
      throw new IllegalArgumentException(
          "no table: %d of %d and %d of %d".formatted(both, first, second, total));
    }
    double n = total + 2;
    double together = (both + .5) / n;
    double onlyFirst = (first - both + .5) / n;
    double onlySecond = (second - both + .5) / n;
    double oneShare = together + onlyFirst;
    double otherShare = together + onlySecond;
    double slope = 1 / together - 1 / oneShare - 1 / otherShare;
    double squares =
        slope * slope * together
            + onlyFirst / (oneShare * oneShare)
            + onlySecond / (otherShare * otherShare);
    // The slopes, weighted by the shares of the cells, sum to -1.
    double half = Z * Math.sqrt(Math.max(0, squares - 1) / n);
    double centre = Math.log(together / (oneShare * otherShare));
    double value = (double) both * total / ((double) first * second);
    double low = both == 0 ? 0 : Math.min(value, Math.exp(centre - half));
    return new Lift(value, low, Math.max(value, Math.exp(centre + half)));
  }
}
