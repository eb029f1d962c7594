package dev.tenor.stats;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.special.Erf;

/**
 * By how many days one series of shares runs ahead of another, where that can be told from chance.
 *
 * <p>Both are filtered by the autoregression of the second, so that what lasts in each does not
 * look like what passes between them (G. E. P. Box and G. M. Jenkins, Time Series Analysis, 1970,
 * chapter 11), and cross-correlated. Events that reach both at once correlate alike at a lag and at
 * its opposite: the test is of the difference of the two, with M. S. Bartlett's variance (Journal
 * of the Royal Statistical Society B 8, 1946).
 */
public final class LeadLag {
  /** The longest lag that is tried, either way, in days. */
  public static final int LONGEST_DAYS = 7;

  /** Days that both series must have. */
  public static final int FEWEST_DAYS = 56;

  /** Mentions that both series must have. */
  public static final int FEWEST_MENTIONS = 20;

  private LeadLag() {}

  /**
   * The lag of the highest cross-correlation.
   *
   * @param days by which the first runs ahead; negative where it follows, 0 where they go together
   * @param pValue of running ahead or behind at all; 1 where the highest is at 0. All lags that
   *     were tried are paid for (Bonferroni)
   */
  public record Lag(int days, double correlation, double pValue) {}

  /** Empty where there is too little to tell, or one of the two never moves. */
  public static Optional<Lag> between(ShareSeries first, ShareSeries second) {
    if (first.mentions() < FEWEST_MENTIONS || second.mentions() < FEWEST_MENTIONS) {
      return Optional.empty();
    }
    int start = Math.min(first.day(0), second.day(0));
    int end = Math.max(first.day(first.length() - 1), second.day(second.length() - 1)) - start + 1;
    double[] x = deviations(first, start, end);
    double[] y = deviations(second, start, end);
    int common = 0;
    for (int t = 0; t < end; t++) {
      if (!Double.isNaN(x[t]) && !Double.isNaN(y[t])) {
        common++;
      }
    }
    if (common < FEWEST_DAYS) {
      return Optional.empty();
    }
    double[] filter = Autoregression.of(y);
    return highest(Autoregression.residuals(x, filter), Autoregression.residuals(y, filter));
  }

  private static double[] deviations(ShareSeries series, int start, int length) {
    double[] deviations = new double[length];
    Arrays.fill(deviations, Double.NaN);
    for (int i = 0; i < series.length(); i++) {
      deviations[series.day(i) - start] = series.deviation(i);
    }
    return deviations;
  }

  private static Optional<Lag> highest(double[] x, double[] y) {
    double atOnce = correlation(x, y, 0);
    if (Double.isNaN(atOnce)) {
      return Optional.empty();
    }
    Lag highest = new Lag(0, atOnce, 1);
    for (int lag = 1; lag <= LONGEST_DAYS; lag++) {
      double ahead = correlation(x, y, lag);
      double behind = correlation(x, y, -lag);
      if (Math.max(ahead, behind) > highest.correlation()) {
        double pValue = pValue(Math.abs(ahead - behind), x, y, lag);
        highest = ahead >= behind ? new Lag(lag, ahead, pValue) : new Lag(-lag, behind, pValue);
      }
    }
    return Optional.of(highest);
  }

  private static double pValue(double difference, double[] x, double[] y, int lag) {
    double alike = 1;
    double crossed = correlation(x, x, 2 * lag) + correlation(y, y, 2 * lag);
    for (int k = 1; k <= 2 * LONGEST_DAYS; k++) {
      alike += 2 * correlation(x, x, k) * correlation(y, y, k);
    }
    double variance = 2 * Math.max(1, alike - crossed) / pairs(x, y, lag);
    double oneSided = Erf.erfc(difference / Math.sqrt(variance) / Math.sqrt(2)) / 2;
    return Math.min(1, 2 * LONGEST_DAYS * oneSided);
  }

  private static int pairs(double[] x, double[] y, int lag) {
    int pairs = 0;
    for (int t = 0; t + lag < x.length; t++) {
      if (!Double.isNaN(x[t]) && !Double.isNaN(y[t + lag])) {
        pairs++;
      }
    }
    return Math.max(1, pairs);
  }

  /** Of {@code x} with {@code y} so many days later, over the days that both have. */
  private static double correlation(double[] x, double[] y, int lag) {
    double products = 0;
    double squaresOfX = 0;
    double squaresOfY = 0;
    for (int t = Math.max(0, -lag); t < x.length && t + lag < y.length; t++) {
      double one = x[t];
      double other = y[t + lag];
      if (!Double.isNaN(one) && !Double.isNaN(other)) {
        products += one * other;
        squaresOfX += one * one;
        squaresOfY += other * other;
      }
    }
    return products / Math.sqrt(squaresOfX * squaresOfY);
  }
}
