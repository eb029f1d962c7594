package dev.tenor.stats;

import java.util.Arrays;

/**
 * Shares of classes, corrected for the errors of the classifier that judged them: adjusted count.
 *
 * <p>G. Forman, "Quantifying counts and costs via classification", Data Mining and Knowledge
 * Discovery 17 (2008), for several classes: the judged shares are the true ones times the held-out
 * rates, which is solved and projected to the nearest valid shares. The interval is the delta
 * method's over both the shares judged and the rates, each of which is only a sample.
 *
 * @param shares estimated, summing to 1
 * @param contrast the weighted sum of shares that was asked for, such as a net tone
 * @param contrastLow lower end of its 95% interval
 * @param contrastHigh upper end of it
 */
public record AdjustedShares(
    double[] shares, double contrast, double contrastLow, double contrastHigh) {
  /** The 97.5% quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  /** Added in all, in equal parts, so that a few of one class are no certainty. */
  private static final double ADDED = 2;

  /**
   * @param judged shares as judged, summing to 1
   * @param n how many independent judgements they rest on
   * @param rates usable ones
   * @param weights of the classes in the contrast
   */
  public static AdjustedShares of(double[] judged, double n, HeldOutRates rates, double[] weights) {
    double[] shares = projected(times(rates.inverse(), judged));
    double[] smoothed = new double[judged.length];
    for (int c = 0; c < judged.length; c++) {
      smoothed[c] = (judged[c] * n + ADDED / judged.length) / (n + ADDED);
    }
    double[] centre = times(rates.inverse(), smoothed);
    double[] likely = projected(centre);
    // What one judgement of a class moves the contrast by.
    double[] influence = new double[judged.length];
    for (int c = 0; c < judged.length; c++) {
      for (int truth = 0; truth < judged.length; truth++) {
        influence[c] += weights[truth] * rates.inverse()[truth][c];
      }
    }
    double variance = variance(smoothed, influence) / (n + ADDED);
    for (int truth = 0; truth < judged.length; truth++) {
      double[] row = new double[judged.length];
      long examples = rates.examples(truth);
      for (int c = 0; c < row.length; c++) {
        // An error that was never seen in a few examples is not impossible.
        row[c] = (rates.rate(truth, c) * examples + ADDED / row.length) / (examples + ADDED);
      }
      variance += likely[truth] * likely[truth] * variance(row, influence) / (examples + ADDED);
    }
    double half = Z * Math.sqrt(variance);
    double contrast = dot(weights, shares);
    double least = Arrays.stream(weights).min().orElseThrow();
    double most = Arrays.stream(weights).max().orElseThrow();
    double low = Math.min(contrast, dot(weights, centre) - half);
    double high = Math.max(contrast, dot(weights, centre) + half);
    return new AdjustedShares(shares, contrast, Math.max(least, low), Math.min(most, high));
  }

  /**
   * The nearest shares that are at least 0 and sum to 1 (J. Duchi et al., "Efficient projections
   * onto the l1-ball", ICML 2008).
   */
  static double[] projected(double[] point) {
    double[] sorted = point.clone();
    Arrays.sort(sorted);
    double sum = 0;
    double shift = 0;
    for (int rank = 1; rank <= sorted.length; rank++) {
      double value = sorted[sorted.length - rank];
      sum += value;
      if (value - (sum - 1) / rank > 0) {
        shift = (sum - 1) / rank;
      }
    }
    double applied = shift;
    return Arrays.stream(point).map(value -> Math.max(0, value - applied)).toArray();
  }

  private static double variance(double[] chances, double[] values) {
    double mean = dot(chances, values);
    double square = 0;
    for (int c = 0; c < chances.length; c++) {
      square += chances[c] * values[c] * values[c];
    }
    return Math.max(0, square - mean * mean);
  }

  private static double[] times(double[][] matrix, double[] vector) {
    return Arrays.stream(matrix).mapToDouble(row -> dot(row, vector)).toArray();
  }

  private static double dot(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += one[i] * other[i];
    }
    return sum;
  }
}
