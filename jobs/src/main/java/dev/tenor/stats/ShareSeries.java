package dev.tenor.stats;

import java.util.Arrays;

/**
 * Counts out of totals by day, with gaps masked and the cycle of the week taken out.
 *
 * <p>Each weekday has a factor, how much more or less of a share it has than the average; the total
 * of a day times that factor is its exposure, so that counts over exposures no longer know the day
 * of the week. Counts of articles vary more than coins do: the dispersion says how many times more.
 */
public final class ShareSeries {
  private static final int WEEK = 7;

  /** Days of a block over which the share is taken as level while the spread is measured. */
  private static final int SPREAD_BLOCK = 14;

  /** Weeks of a block over which the spread of weekly sums is measured. */
  private static final int WEEK_BLOCK = 4;

  /** Median of chi-square with three degrees of freedom: what four weeks about their mean give. */
  private static final double MEDIAN_OF_WEEK_BLOCK = 2.365974;

  /** Under this many blocks a median says little. */
  private static final int FEWEST_BLOCKS = 6;

  /** How many expected mentions the factor 1 weighs against what a weekday shows. */
  private static final double WEEKDAY_PRIOR = 5;

  private final int[] days;
  private final double[] counts;
  private final double[] exposures;
  private final double share;
  private final double dispersion;
  private final double freedom;

  private ShareSeries(int[] days, double[] counts, double[] exposures) {
    this.days = days;
    this.counts = counts;
    this.exposures = exposures;
    double exposure = sum(exposures);
    this.share = exposure == 0 ? 0 : sum(counts) / exposure;
    this.dispersion = Math.max(1, Math.max(dailyDispersion(counts, exposures), weeklyDispersion()));
    this.freedom = freedomOfDispersion();
  }

  /**
   * @param days since 1970-01-01, ascending; days that are missing or have no total are gaps
   * @param counts of each day, at most its total
   * @param totals of each day
   */
  public static ShareSeries of(int[] days, long[] counts, long[] totals) {
    int[] seen = new int[days.length];
    int n = 0;
    for (int i = 0; i < days.length; i++) {
      if (counts[i] < 0 || counts[i] > totals[i] || (i > 0 && days[i] <= days[i - 1])) {
        throw new IllegalArgumentException(
            "day %d: %d of %d".formatted(days[i], counts[i], totals[i]));
      }
      if (totals[i] > 0) {
        seen[n++] = i;
      }
    }
    int[] observed = Arrays.stream(seen, 0, n).map(i -> days[i]).toArray();
    double[] count = Arrays.stream(seen, 0, n).mapToDouble(i -> counts[i]).toArray();
    double[] total = Arrays.stream(seen, 0, n).mapToDouble(i -> totals[i]).toArray();
    return new ShareSeries(observed, count, exposures(observed, count, total));
  }

  private static double[] exposures(int[] days, double[] counts, double[] totals) {
    double share = sum(counts) / Math.max(1, sum(totals));
    double[] mentioned = new double[WEEK];
    double[] expected = new double[WEEK];
    for (int i = 0; i < days.length; i++) {
      int weekday = Math.floorMod(days[i], WEEK);
      mentioned[weekday] += counts[i];
      expected[weekday] += totals[i] * share;
    }
    double[] exposures = new double[days.length];
    for (int i = 0; i < days.length; i++) {
      int weekday = Math.floorMod(days[i], WEEK);
      double factor = (mentioned[weekday] + WEEKDAY_PRIOR) / (expected[weekday] + WEEKDAY_PRIOR);
      // A share above one would have no likelihood.
      exposures[i] = Math.max(counts[i], totals[i] * factor);
    }
    return exposures;
  }

  /** How many days were observed. */
  public int length() {
    return days.length;
  }

  /** The day of an observation, since 1970-01-01. */
  public int day(int i) {
    return days[i];
  }

  /** Mentions over exposure of all observed days. */
  public double share() {
    return share;
  }

  /** Mentions of all observed days. */
  public double mentions() {
    return sum(counts);
  }

  /**
   * How many times more the counts vary than binomial ones, at least 1.
   *
   * <p>Pearson's chi-square over its degrees of freedom (P. McCullagh and J. A. Nelder, Generalized
   * Linear Models, 2nd ed. 1989, section 4.5), about the level of each fortnight so that changes of
   * level do not count as spread; or the median of the same over weekly sums, where neighbouring
   * days are alike.
   */
  public double dispersion() {
    return dispersion;
  }

  /**
   * On how many normal observations an estimate as sure as {@code dispersion} would rest: fewer
   * than there are days where counts have long tails, by their kurtosis (G. E. P. Box and G. S.
   * Watson, Biometrika 49, 1962).
   */
  double freedom() {
    return freedom;
  }

  double count(int i) {
    return counts[i];
  }

  double meanExposure() {
    return sum(exposures) / exposures.length;
  }

  double exposure(int i) {
    return exposures[i];
  }

  /** The deviation of a day from {@code share}, in binomial standard deviations. */
  double deviation(int i) {
    double spread = exposures[i] * share * (1 - share);
    return spread <= 0 ? 0 : (counts[i] - exposures[i] * share) / Math.sqrt(spread);
  }

  private static double dailyDispersion(double[] counts, double[] exposures) {
    double chiSquare = 0;
    int freedom = 0;
    for (int from = 0; from < counts.length; from += SPREAD_BLOCK) {
      int to = Math.min(counts.length, from + SPREAD_BLOCK);
      double block = chiSquare(counts, exposures, from, to);
      if (block >= 0) {
        chiSquare += block;
        freedom += to - from - 1;
      }
    }
    return freedom == 0 ? 1 : chiSquare / freedom;
  }

  private double freedomOfDispersion() {
    double squares = 0;
    double fourths = 0;
    for (int i = 0; i < days.length; i++) {
      double squared = deviation(i) * deviation(i);
      squares += squared;
      fourths += squared * squared;
    }
    double kurtosis = squares <= 0 ? 3 : Math.max(3, days.length * fourths / squares / squares);
    return 2.0 * days.length / (kurtosis - 1);
  }

  private double weeklyDispersion() {
    int weeks = days.length / WEEK;
    double[] count = new double[weeks];
    double[] exposure = new double[weeks];
    for (int i = 0; i < weeks * WEEK; i++) {
      count[i / WEEK] += counts[i];
      exposure[i / WEEK] += exposures[i];
    }
    double[] blocks = new double[weeks / WEEK_BLOCK];
    int n = 0;
    for (int i = 0; i < blocks.length; i++) {
      double block = chiSquare(count, exposure, i * WEEK_BLOCK, (i + 1) * WEEK_BLOCK);
      if (block >= 0) {
        blocks[n++] = block;
      }
    }
    if (n < FEWEST_BLOCKS) {
      return 1;
    }
    Arrays.sort(blocks, 0, n);
    double median = (blocks[(n - 1) / 2] + blocks[n / 2]) / 2;
    return median / MEDIAN_OF_WEEK_BLOCK;
  }

  /** Pearson's chi-square about the block's own share; -1 where that is 0 or 1. */
  private static double chiSquare(double[] counts, double[] exposures, int from, int to) {
    double count = 0;
    double exposure = 0;
    for (int i = from; i < to; i++) {
      count += counts[i];
      exposure += exposures[i];
    }
    if (count <= 0 || count >= exposure || to - from < 2) {
      return -1;
    }
    double share = count / exposure;
    double chiSquare = 0;
    for (int i = from; i < to; i++) {
      double deviation = counts[i] - exposures[i] * share;
      chiSquare += deviation * deviation / (exposures[i] * share * (1 - share));
    }
    return chiSquare;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }
}
