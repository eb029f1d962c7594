package dev.tenor.stats;

/**
 * What of a day follows from the days before it.
 *
 * <p>Levinson's recursion on sample autocorrelations, the order by the criterion of G. Schwarz,
 * Annals of Statistics 6 (1978). Days that are NaN are gaps and are left out of every sum.
 */
final class Autoregression {
  private static final int HIGHEST_ORDER = 7;

  private Autoregression() {}

  /** Coefficients of the days before, the nearest first; as many as are worth their keep. */
  static double[] of(double[] values) {
    double[] covariances = covariances(values);
    int n = 0;
    for (double value : values) {
      n += Double.isNaN(value) ? 0 : 1;
    }
    double[] best = {};
    double[] current = {};
    double error = covariances[0];
    double lowest = n * Math.log(Math.max(error, 1e-12));
    for (int order = 1; order <= HIGHEST_ORDER && error > 1e-9; order++) {
      double reflection = covariances[order];
      for (int i = 0; i < current.length; i++) {
        reflection -= current[i] * covariances[order - 1 - i];
      }
      reflection = Math.max(-.99, Math.min(.99, reflection / error));
      double[] next = new double[order];
      for (int i = 0; i < current.length; i++) {
        next[i] = current[i] - reflection * current[order - 2 - i];
      }
      next[order - 1] = reflection;
      current = next;
      error *= 1 - reflection * reflection;
      double criterion = n * Math.log(Math.max(error, 1e-12)) + order * Math.log(n);
      if (criterion < lowest) {
        lowest = criterion;
        best = current;
      }
    }
    return best;
  }

  private static double[] covariances(double[] values) {
    double[] covariances = new double[HIGHEST_ORDER + 1];
    for (int lag = 0; lag <= HIGHEST_ORDER; lag++) {
      int pairs = 0;
      for (int t = lag; t < values.length; t++) {
        if (!Double.isNaN(values[t]) && !Double.isNaN(values[t - lag])) {
          covariances[lag] += values[t] * values[t - lag];
          pairs++;
        }
      }
      covariances[lag] /= Math.max(1, pairs);
    }
    return covariances;
  }

  /** Each day less what follows from the days before; a gap before counts as nothing special. */
  static double[] residuals(double[] values, double[] coefficients) {
    double[] residuals = values.clone();
    for (int t = 0; t < values.length; t++) {
      for (int i = 0; i < coefficients.length && t - 1 - i >= 0; i++) {
        double before = values[t - 1 - i];
        residuals[t] -= Double.isNaN(before) ? 0 : coefficients[i] * before;
      }
    }
    return residuals;
  }
}
