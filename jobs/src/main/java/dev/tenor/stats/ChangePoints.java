package dev.tenor.stats;

import java.util.ArrayList;
import java.util.List;
import org.hipparchus.special.Erf;

/**
 * Days on which the level of a share changes for good, by PELT.
 *
 * <p>R. Killick, P. Fearnhead and I. A. Eckley, "Optimal detection of changepoints with a linear
 * computational cost", JASA 107 (2012). A segment costs minus twice its binomial log-likelihood
 * over the dispersion; each change costs {@value #PENALTY_PER_LOG_DAY} ln(days): a level and a
 * place, by the criterion of G. Schwarz, Annals of Statistics 6 (1978).
 */
public final class ChangePoints {
  /** What a change costs, in natural logarithms of the number of observed days. */
  public static final double PENALTY_PER_LOG_DAY = 2;

  /** A level lasts a week at least: less is a burst. */
  public static final int SHORTEST_LEVEL_DAYS = 7;

  /** More places than this are tried in two steps, coarse and fine. */
  private static final int MOST_PLACES = 700;

  private final ShareSeries series;
  private final double[] counts;
  private final double[] exposures;

  private ChangePoints(ShareSeries series) {
    this.series = series;
    this.counts = new double[series.length() + 1];
    this.exposures = new double[series.length() + 1];
    for (int i = 0; i < series.length(); i++) {
      counts[i + 1] = counts[i] + series.count(i);
      exposures[i + 1] = exposures[i] + series.exposure(i);
    }
  }

  /**
   * A change of level.
   *
   * @param day the first of the new level, since 1970-01-01
   * @param shareBefore from the change before to this one
   * @param shareAfter from this change to the next
   * @param pValue of the difference between the two levels; that the best place was looked for is
   *     paid for
   */
  public record Change(int day, double shareBefore, double shareAfter, double pValue) {}

  /** All changes in order of time; none where the series is shorter than two levels. */
  public static List<Change> in(ShareSeries series) {
    if (series.length() < 2 * SHORTEST_LEVEL_DAYS || series.share() <= 0 || series.share() >= 1) {
      return List.of();
    }
    return new ChangePoints(series).changes();
  }

  private List<Change> changes() {
    int step = (series.length() + MOST_PLACES - 1) / MOST_PLACES;
    List<Integer> ends = refined(segmentEnds(step), step);
    List<Change> changes = new ArrayList<>();
    for (int i = 1; i + 1 < ends.size(); i++) {
      int from = ends.get(i - 1);
      int at = ends.get(i);
      int to = ends.get(i + 1);
      changes.add(
          new Change(series.day(at), share(from, at), share(at, to), searchedPValue(from, at, to)));
    }
    return changes;
  }

  /** Where segments begin and end, the first and the last included. */
  private List<Integer> segmentEnds(int step) {
    int n = series.length();
    int places = (n + step - 1) / step;
    double penalty = PENALTY_PER_LOG_DAY * Math.log(n);
    double[] best = new double[places + 1];
    int[] previous = new int[places + 1];
    best[0] = -penalty;
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int end = 1; end <= places; end++) {
      int to = Math.min(n, end * step);
      best[end] = Double.POSITIVE_INFINITY;
      double[] throughs = new double[starts.size()];
      for (int i = 0; i < throughs.length; i++) {
        int start = starts.get(i);
        boolean tooShort = to - start * step < SHORTEST_LEVEL_DAYS;
        throughs[i] =
            tooShort ? Double.NEGATIVE_INFINITY : best[start] + cost(start * step, to) + penalty;
        if (!tooShort && throughs[i] < best[end]) {
          best[end] = throughs[i];
          previous[end] = start;
        }
      }
      // A start that is worse by more than a change costs can never be the best one again.
      List<Integer> kept = new ArrayList<>();
      for (int i = 0; i < throughs.length; i++) {
        if (throughs[i] - penalty <= best[end]) {
          kept.add(starts.get(i));
        }
      }
      starts = kept;
      starts.add(end);
    }
    List<Integer> ends = new ArrayList<>(List.of(n));
    for (int place = previous[places]; place > 0; place = previous[place]) {
      ends.add(0, place * step);
    }
    ends.add(0, 0);
    return ends;
  }

  /** Coarse places moved to the best day near them. */
  private List<Integer> refined(List<Integer> ends, int step) {
    List<Integer> refined = new ArrayList<>(ends);
    for (int i = 1; step > 1 && i + 1 < refined.size(); i++) {
      int from = refined.get(i - 1);
      int to = refined.get(i + 1);
      int best = refined.get(i);
      for (int at = ends.get(i) - step; at <= ends.get(i) + step; at++) {
        boolean fits = at - from >= SHORTEST_LEVEL_DAYS && to - at >= SHORTEST_LEVEL_DAYS;
        if (fits && gain(from, at, to) > gain(from, best, to)) {
          best = at;
        }
      }
      refined.set(i, best);
    }
    return refined;
  }

  private double share(int from, int to) {
    return (counts[to] - counts[from]) / (exposures[to] - exposures[from]);
  }

  private double gain(int from, int at, int to) {
    return cost(from, to) - cost(from, at) - cost(at, to);
  }

  private double cost(int from, int to) {
    double count = counts[to] - counts[from];
    double exposure = exposures[to] - exposures[from];
    double absent = exposure - count;
    return -2 * (part(count, exposure) + part(absent, exposure)) / series.dispersion();
  }

  private static double part(double count, double of) {
    return count <= 0 ? 0 : count * Math.log(count / of);
  }

  /**
   * How likely the best place of a level series gains this much: L. Ju. Vostrikova's approximation
   * of the supremum of a standardised Brownian bridge, Theory of Probability and its Applications
   * 26 (1981), as in M. Csörgő and L. Horváth, Limit Theorems in Change-Point Analysis (1997),
   * 1.3.26. As many times that as the shorter level fits into the series, for its ends were looked
   * for too.
   */
  private double searchedPValue(int from, int at, int to) {
    int n = to - from;
    double gain = gain(from, at, to);
    double places = (double) series.length() / Math.min(at - from, to - at);
    // The dispersion is an estimate: Student's tail, brought to the normal one.
    double freedom = series.freedom();
    double squared = freedom * Math.log1p(gain / freedom);
    double x = Math.sqrt(squared);
    if (x < 1.5) {
      return 1;
    }
    double edge = (double) SHORTEST_LEVEL_DAYS / n;
    double range = 2 * Math.log((1 - edge) / edge);
    double searched =
        x
            * Math.exp(-squared / 2)
            / Math.sqrt(2 * Math.PI)
            * (range * (1 - 1 / squared) + 4 / squared);
    double fixed = Erf.erfc(x / Math.sqrt(2));
    return Math.min(1, places * Math.max(searched, fixed));
  }
}
