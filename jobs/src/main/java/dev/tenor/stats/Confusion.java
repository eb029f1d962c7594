package dev.tenor.stats;

import java.util.Arrays;

/**
 * How often each true class was judged as each class.
 *
 * @param counts rows are true classes, columns judged ones
 */
public record Confusion(long[][] counts) {
  /** Counts pairs of true and judged classes, numbered from 0 below {@code classes}. */
  public static Confusion of(int classes, int[] truth, int[] judged) {
    long[][] counts = new long[classes][classes];
    for (int i = 0; i < truth.length; i++) {
      counts[truth[i]][judged[i]]++;
    }
    return new Confusion(counts);
  }

  public long total() {
    return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
  }

  /** Share of the true class that was judged so; 0 where the class does not occur. */
  public double rate(int truth, int judged) {
    long all = Arrays.stream(counts[truth]).sum();
    return all == 0 ? 0 : (double) counts[truth][judged] / all;
  }

  /** Share of what was judged so and is so; 0 where nothing was. */
  public double precision(int of) {
    long judged = Arrays.stream(counts).mapToLong(row -> row[of]).sum();
    return judged == 0 ? 0 : (double) counts[of][of] / judged;
  }

  /** Share of the true class that was found. */
  public double recall(int of) {
    return rate(of, of);
  }

  /** Harmonic mean of precision and recall; 0 where both are. */
  public double f1(int of) {
    double precision = precision(of);
    double recall = recall(of);
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  /** Mean of the classes' F1, so that a rare class counts as much as a frequent one. */
  public double macroF1() {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      sum += f1(i);
    }
    return sum / counts.length;
  }

  /** Share of all that was judged right; 0 where there is nothing. */
  public double accuracy() {
    long right = 0;
    for (int i = 0; i < counts.length; i++) {
      right += counts[i][i];
    }
    return total() == 0 ? 0 : (double) right / total();
  }
}
