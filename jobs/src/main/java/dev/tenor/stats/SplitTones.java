package dev.tenor.stats;

import java.util.TreeMap;

/** Sums of tone on both sides of a split, for all and by outlet. */
final class SplitTones {
  private static final class Side {
    private long sum;
    private long squares;
    private long count;

    private void add(ToneShift.Article article) {
      sum += article.sum();
      squares += article.squares();
      count += article.count();
    }

    private double mean() {
      return (double) sum / count;
    }

    private double squaredDeviations() {
      return count == 0 ? 0 : squares - (double) sum * sum / count;
    }
  }

  private static final class Sides {
    private final Side before = new Side();
    private final Side after = new Side();
  }

  private final Sides all = new Sides();
  private final TreeMap<String, Sides> byOutlet = new TreeMap<>();

  private SplitTones() {}

  /**
   * @param split index of the first article after
   */
  static SplitTones of(ToneShift.Article[] articles, int split) {
    SplitTones tones = new SplitTones();
    for (int i = 0; i < articles.length; i++) {
      Sides outlet = tones.byOutlet.computeIfAbsent(articles[i].outlet(), o -> new Sides());
      (i < split ? tones.all.before : tones.all.after).add(articles[i]);
      (i < split ? outlet.before : outlet.after).add(articles[i]);
    }
    return tones;
  }

  boolean isEnough() {
    return Math.min(all.before.count, all.after.count) >= ToneShift.FEWEST_STATEMENTS;
  }

  ToneShift.Shift shift(int day, double pValue) {
    double weights = 0;
    double weighted = 0;
    double squaredDeviations = 0;
    long freedom = 0;
    for (Sides outlet : byOutlet.values()) {
      long before = outlet.before.count;
      long after = outlet.after.count;
      squaredDeviations += outlet.before.squaredDeviations() + outlet.after.squaredDeviations();
      freedom += Math.max(0, before - 1) + Math.max(0, after - 1);
      if (before > 0 && after > 0) {
        double weight = (double) before * after / (before + after);
        weights += weight;
        weighted += weight * (outlet.after.mean() - outlet.before.mean());
      }
    }
    double change = weighted / weights;
    double deviation = freedom == 0 ? 0 : Math.sqrt(Math.max(0, squaredDeviations) / freedom);
    return new ToneShift.Shift(
        day,
        all.before.count,
        all.after.count,
        all.before.mean(),
        all.after.mean(),
        change,
        deviation < 1e-9 ? null : change / deviation,
        pValue);
  }
}
