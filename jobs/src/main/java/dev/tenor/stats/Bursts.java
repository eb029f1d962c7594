package dev.tenor.stats;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Kleinberg's two-state automaton on counts out of totals: days on which an issue has twice its
 * usual share.
 *
 * <p>J. Kleinberg, "Bursty and hierarchical structure in streams", Data Mining and Knowledge
 * Discovery 7 (2003), section 4, batched arrivals. Counts vary as much as the dispersion says, so
 * that restless series do not burst for being restless. The usual share is that of the days outside
 * bursts, found by running the automaton again.
 */
public final class Bursts {
  /** How many times its usual share an issue has in a burst: Kleinberg's s. */
  public static final double SCALE = 2;

  /**
   * What entering a burst costs, in natural logarithms of the number of days: Kleinberg's gamma.
   */
  public static final double GAMMA = 1;

  private static final int ROUNDS = 3;

  private Bursts() {}

  /**
   * Days in a row with a raised share.
   *
   * @param firstDay since 1970-01-01
   * @param lastDay inclusive
   * @param shareBefore the usual share
   * @param share within the burst
   * @param weight the logarithm of how much likelier the raised share is
   * @param pValue at most this likely in a series without any burst: by Ville's inequality a
   *     likelihood ratio passes e^w from a given start with probability e^-w at most, times the
   *     number of starts
   */
  public record Burst(
      int firstDay, int lastDay, double shareBefore, double share, double weight, double pValue) {}

  /** All bursts in order of time; none where nothing was mentioned. */
  public static List<Burst> in(ShareSeries series) {
    BitSet raised = new BitSet();
    double usual = series.share();
    for (int round = 0; round < ROUNDS; round++) {
      // What is raised on most days is what is usual.
      usual = 2 * raised.cardinality() < series.length() ? shareOutside(series, raised) : usual;
      BitSet before = raised;
      raised = usual <= 0 || usual >= 1 ? new BitSet() : states(series, usual);
      if (raised.equals(before)) {
        break;
      }
    }
    List<Burst> bursts = new ArrayList<>();
    for (int from = raised.nextSetBit(0); from >= 0; ) {
      int to = raised.nextClearBit(from);
      bursts.add(burst(series, usual, from, to));
      from = raised.nextSetBit(to);
    }
    return bursts;
  }

  private static double shareOutside(ShareSeries series, BitSet raised) {
    double count = 0;
    double exposure = 0;
    for (int i = raised.nextClearBit(0); i < series.length(); i = raised.nextClearBit(i + 1)) {
      count += series.count(i);
      exposure += series.exposure(i);
    }
    return exposure == 0 ? series.share() : count / exposure;
  }

  private static double raisedShare(double usual) {
    // Twice nine tenths is no share: then the burst goes half of the way to one.
    return Math.min(SCALE * usual, (1 + usual) / 2);
  }

  /**
   * How much likelier the raised share makes a day: a ratio of negative binomial likelihoods, whose
   * long tail a single odd day does not pass for a burst; of binomial ones over the dispersion
   * where the share is so high that counts vary less than Poisson's.
   */
  private static double gain(ShareSeries series, double usual, int i) {
    double raised = raisedShare(usual);
    double count = series.count(i);
    double excess = series.dispersion() * (1 - usual) - 1;
    if (excess <= 0) {
      double absent = series.exposure(i) - count;
      return (count * Math.log(raised / usual) + absent * Math.log((1 - raised) / (1 - usual)))
          / series.dispersion();
    }
    double shape = usual * series.meanExposure() / excess;
    double expected = series.exposure(i) * usual;
    double expectedInBurst = series.exposure(i) * raised;
    return count * Math.log(raised / usual)
        - (count + shape) * Math.log((shape + expectedInBurst) / (shape + expected));
  }

  /** The likeliest states by Viterbi's algorithm; true is the burst. */
  private static BitSet states(ShareSeries series, double usual) {
    int n = series.length();
    double entry = GAMMA * Math.log(n);
    boolean[] stayedCalm = new boolean[n];
    boolean[] cameFromCalm = new boolean[n];
    double calm = 0;
    double burst = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < n; i++) {
      stayedCalm[i] = calm >= burst;
      cameFromCalm[i] = calm - entry > burst;
      double nextCalm = Math.max(calm, burst);
      burst = Math.max(calm - entry, burst) + gain(series, usual, i);
      calm = nextCalm;
    }
    BitSet states = new BitSet(n);
    boolean inBurst = burst > calm;
    for (int i = n - 1; i >= 0; i--) {
      states.set(i, inBurst);
      inBurst = inBurst ? !cameFromCalm[i] : !stayedCalm[i];
    }
    return states;
  }

  private static Burst burst(ShareSeries series, double usual, int from, int to) {
    double weight = 0;
    double count = 0;
    double exposure = 0;
    for (int i = from; i < to; i++) {
      weight += gain(series, usual, i);
      count += series.count(i);
      exposure += series.exposure(i);
    }
    return new Burst(
        series.day(from),
        series.day(to - 1),
        usual,
        count / exposure,
        weight,
        Math.min(1, series.length() * Math.exp(-weight)));
  }
}
