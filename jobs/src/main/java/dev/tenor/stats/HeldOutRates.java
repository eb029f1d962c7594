package dev.tenor.stats;

import java.util.Arrays;

/**
 * How a classifier errs: on examples that it was not trained on, how often each true class was
 * judged to be each class.
 */
public final class HeldOutRates {
  /** A class seen less often than this tells its rates too badly. */
  private static final long LEAST_EXAMPLES = 20;

  /**
   * From here on an error of one in a hundred in the rates or shares is one in ten in the result.
   */
  private static final double LARGEST_CONDITION = 10;

  private final long[][] counts;
  private final double[][] inverse;

  private HeldOutRates(long[][] counts, double[][] inverse) {
    this.counts = counts;
    this.inverse = inverse;
  }

  /**
   * @param counts square; row: true class, column: judged class
   */
  public static HeldOutRates of(long[][] counts) {
    int classes = counts.length;
    long[][] copy = new long[classes][];
    for (int row = 0; row < classes; row++) {
      if (counts[row].length != classes || Arrays.stream(counts[row]).anyMatch(c -> c < 0)) {
        throw new IllegalArgumentException("no square of counts: " + Arrays.deepToString(counts));
      }
      copy[row] = counts[row].clone();
    }
    double[][] transposed = new double[classes][classes];
    for (int truth = 0; truth < classes; truth++) {
      double total = Arrays.stream(copy[truth]).sum();
      for (int judged = 0; judged < classes; judged++) {
        transposed[judged][truth] = total == 0 ? 0 : copy[truth][judged] / total;
      }
    }
    return new HeldOutRates(copy, inverse(transposed));
  }

  /** How many classes there are. */
  public int classes() {
    return counts.length;
  }

  /** Held-out examples that truly are of a class. */
  public long examples(int truth) {
    return Arrays.stream(counts[truth]).sum();
  }

  /** The chance that an example of class {@code truth} is judged {@code judged}. */
  public double rate(int truth, int judged) {
    return (double) counts[truth][judged] / examples(truth);
  }

  /**
   * Whether shares can be corrected by these rates: every class was seen often enough, and the
   * matrix does not blow up small errors (its condition number in the 1-norm is at most 10).
   */
  public boolean areUsable() {
    for (int truth = 0; truth < classes(); truth++) {
      if (examples(truth) < LEAST_EXAMPLES) {
        return false;
      }
    }
    // Each column of the transposed rates sums to 1, so the condition is the inverse's norm.
    return inverse != null && largestColumn(inverse) <= LARGEST_CONDITION;
  }

  /** The inverse of the transposed rates: judged shares to true shares; only where usable. */
  double[][] inverse() {
    if (!areUsable()) {
      throw new IllegalStateException("these rates correct nothing");
    }
    return inverse;
  }

  private static double largestColumn(double[][] matrix) {
    double largest = 0;
    for (int column = 0; column < matrix.length; column++) {
      double sum = 0;
      for (double[] row : matrix) {
        sum += Math.abs(row[column]);
      }
      largest = Math.max(largest, sum);
    }
    return largest;
  }

  /** Gauss and Jordan's, with pivots; null where the matrix is singular. */
  private static double[][] inverse(double[][] matrix) {
    int n = matrix.length;
    double[][] work = new double[n][2 * n];
    for (int row = 0; row < n; row++) {
      System.arraycopy(matrix[row], 0, work[row], 0, n);
      work[row][n + row] = 1;
    }
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int row = column + 1; row < n; row++) {
        if (Math.abs(work[row][column]) > Math.abs(work[pivot][column])) {
          pivot = row;
        }
      }
      if (Math.abs(work[pivot][column]) < 1e-12) {
        return null;
      }
      double[] swapped = work[pivot];
      work[pivot] = work[column];
      work[column] = swapped;
      for (int row = 0; row < n; row++) {
        double factor = work[row][column] / work[column][column];
        for (int k = column; row != column && k < 2 * n; k++) {
          work[row][k] -= factor * work[column][k];
        }
      }
    }
    double[][] inverse = new double[n][n];
    for (int row = 0; row < n; row++) {
      for (int k = 0; k < n; k++) {
        inverse[row][k] = work[row][n + k] / work[row][row];
      }
    }
    return inverse;
  }
}
