package dev.tenor.stats;

import java.util.Arrays;

/**
 * Shares of classes from the probabilities that a classifier gives, where the classes are not as
 * frequent as where it was trained: expectation maximisation.
 *
 * <p>M. Saerens, P. Latinne and C. Decaestecker, "Adjusting the outputs of a classifier to new a
 * priori probabilities", Neural Computation 14 (2002). Rests on calibrated probabilities.
 */
public final class PriorShift {
  private static final int MOST_STEPS = 10_000;
  private static final double SETTLED = 1e-10;

  private PriorShift() {}

  /**
   * @param probabilities of the classes, a row for each example; at least one row
   * @param priors shares of the classes that the probabilities take for granted, each above 0
   * @return shares that sum to 1
   */
  public static double[] shares(double[][] probabilities, double[] priors) {
    if (probabilities.length == 0 || Arrays.stream(priors).anyMatch(p -> !(p > 0))) {
      throw new IllegalArgumentException("no examples, or a class without a prior");
    }
    double[] shares = priors.clone();
    for (int step = 0; step < MOST_STEPS; step++) {
      double[] next = new double[priors.length];
      for (double[] row : probabilities) {
        double sum = 0;
        for (int c = 0; c < priors.length; c++) {
          sum += row[c] * shares[c] / priors[c];
        }
        for (int c = 0; c < priors.length; c++) {
          next[c] += row[c] * shares[c] / priors[c] / sum / probabilities.length;
        }
      }
      double moved = 0;
      for (int c = 0; c < priors.length; c++) {
        moved = Math.max(moved, Math.abs(next[c] - shares[c]));
      }
      shares = next;
      if (moved < SETTLED) {
        break;
      }
    }
    return shares;
  }
}
