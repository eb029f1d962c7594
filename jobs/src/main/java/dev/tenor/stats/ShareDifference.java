package dev.tenor.stats;

/**
 * The difference of two shares with a 95% interval that stays inside -1 to 1.
 *
 * <p>R. G. Newcombe, "Interval estimation for the difference between independent proportions",
 * Statistics in Medicine 17 (1998), method 10: Wilson's intervals of the two, put together.
 */
public record ShareDifference(double value, double low, double high) {
  /**
   * {@code share - other}.
   *
   * @param n how many independent observations {@code share} rests on, at least 1
   * @param otherN the same of {@code other}
   */
  public static ShareDifference of(double share, double n, double other, double otherN) {
    WilsonInterval one = WilsonInterval.of(share, n);
    WilsonInterval two = WilsonInterval.of(other, otherN);
    double value = share - other;
    return new ShareDifference(
        value,
        Math.max(-1, value - Math.hypot(share - one.low(), two.high() - other)),
        Math.min(1, value + Math.hypot(one.high() - share, other - two.low())));
  }
}
