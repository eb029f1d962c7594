package dev.tenor.stats;

/**
 * Expected calibration error: the mean distance between how sure a model is and how often it is
 * right, over {@value #BINS} bins of equal width, weighted by their size (Naeini et al. 2015).
 */
public final class CalibrationError {
  private static final int BINS = 10;

  private CalibrationError() {}

  /**
   * @param confidence probability of what was judged, 0 to 1
   * @param right whether it was
   * @return 0 to 1; 0 for nothing
   */
  public static double of(double[] confidence, boolean[] right) {
    double[] sums = new double[BINS];
    long[] hits = new long[BINS];
    for (int i = 0; i < confidence.length; i++) {
      int bin = Math.min(BINS - 1, (int) (confidence[i] * BINS));
      sums[bin] += confidence[i];
      hits[bin] += right[i] ? 1 : 0;
    }
    double error = 0;
    for (int bin = 0; bin < BINS; bin++) {
      error += Math.abs(sums[bin] - hits[bin]);
    }
    return confidence.length == 0 ? 0 : error / confidence.length;
  }
}
