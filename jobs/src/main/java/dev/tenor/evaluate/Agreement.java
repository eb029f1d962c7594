package dev.tenor.evaluate;

/** How near two series lie to each other. */
final class Agreement {
  private Agreement() {}

  /** NaN for empty series. */
  static double meanAbsoluteError(double[] one, double[] other) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      sum += Math.abs(one[i] - other[i]);
    }
    return one.length == 0 ? Double.NaN : sum / one.length;
  }

  /** Pearson's r; NaN under two points, or where one series does not vary. */
  static double correlation(double[] one, double[] other) {
    int n = one.length;
    double mean = mean(one);
    double otherMean = mean(other);
    double products = 0;
    double squares = 0;
    double otherSquares = 0;
    for (int i = 0; i < n; i++) {
      products += (one[i] - mean) * (other[i] - otherMean);
      squares += (one[i] - mean) * (one[i] - mean);
      otherSquares += (other[i] - otherMean) * (other[i] - otherMean);
    }
    double spread = Math.sqrt(squares * otherSquares);
    return n < 2 || spread == 0 ? Double.NaN : products / spread;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }
}
