package dev.tenor.stats;

import java.util.HashMap;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The articles of a cell in order of time, what each says beyond its outlet's mean, and how much a
 * split of them may differ by chance.
 *
 * <p>The variance is the exact one of sampling without replacement within each outlet (W. G.
 * Cochran, Sampling Techniques, 3rd ed. 1977, theorem 2.2).
 */
final class ArticlesByOutlet {
  private final ToneShift.Article[] articles;
  private final int[] outlets;
  private final int[][] places;
  private final double[] residuals;

  private ArticlesByOutlet(ToneShift.Article[] articles, int[] outlets, int outletCount) {
    this.articles = articles;
    this.outlets = outlets;
    this.places = new int[outletCount][];
    int[] sizes = new int[outletCount];
    for (int outlet : outlets) {
      sizes[outlet]++;
    }
    for (int outlet = 0; outlet < outletCount; outlet++) {
      places[outlet] = new int[sizes[outlet]];
    }
    for (int i = outlets.length - 1; i >= 0; i--) {
      places[outlets[i]][--sizes[outlets[i]]] = i;
    }
    this.residuals = residualsOf(articles, places);
  }

  static ArticlesByOutlet of(ToneShift.Article[] articles) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] outlets = new int[articles.length];
    for (int i = 0; i < articles.length; i++) {
      if (i > 0 && articles[i].day() < articles[i - 1].day()) {
        throw new IllegalArgumentException("articles are not in order of day");
      }
      outlets[i] = numbers.computeIfAbsent(articles[i].outlet(), o -> numbers.size());
    }
    return new ArticlesByOutlet(articles, outlets, numbers.size());
  }

  private static double[] residualsOf(ToneShift.Article[] articles, int[][] places) {
    double[] residuals = new double[articles.length];
    for (int[] ofOutlet : places) {
      long sum = 0;
      long count = 0;
      for (int place : ofOutlet) {
        sum += articles[place].sum();
        count += articles[place].count();
      }
      double mean = (double) sum / count;
      for (int place : ofOutlet) {
        residuals[place] = articles[place].sum() - mean * articles[place].count();
      }
    }
    return residuals;
  }

  /** What each article's statements sum to beyond the mean of its outlet. */
  double[] residuals() {
    return residuals;
  }

  /**
   * One over the standard deviation of the sum of residuals before each place; 0 where the place is
   * no split: within a day, or with too little on a side.
   */
  double[] scales() {
    int outletCount = places.length;
    double[] spreads = new double[outletCount];
    for (int i = 0; i < residuals.length; i++) {
      spreads[outlets[i]] += residuals[i] * residuals[i];
    }
    int fewest = fewestArticles();
    // Running sums over outlets; an outlet counts once it stands on both sides.
    int[] articlesBefore = new int[outletCount];
    double variance = 0;
    int comparedBefore = 0;
    int comparedAfter = 0;
    double[] scales = new double[articles.length];
    for (int i = 1; i < articles.length; i++) {
      int o = outlets[i - 1];
      int size = places[o].length;
      if (articlesBefore[o] > 0) {
        variance -= variance(spreads[o], articlesBefore[o], size);
        comparedBefore -= articlesBefore[o];
        comparedAfter -= size - articlesBefore[o];
      }
      articlesBefore[o]++;
      if (articlesBefore[o] < size) {
        variance += variance(spreads[o], articlesBefore[o], size);
        comparedBefore += articlesBefore[o];
        comparedAfter += size - articlesBefore[o];
      }
      boolean isSplit =
          articles[i].day() > articles[i - 1].day()
              && Math.min(comparedBefore, comparedAfter) >= fewest
              && variance > 1e-9;
      scales[i] = isSplit ? 1 / Math.sqrt(variance) : 0;
    }
    return scales;
  }

  /**
   * Articles that each side needs, to have enough statements on average. The statements themselves
   * must not decide where a split may be: they move in a shuffle, and the places stay.
   */
  private int fewestArticles() {
    long statements = 0;
    for (ToneShift.Article article : articles) {
      statements += article.count();
    }
    long enough =
        (ToneShift.FEWEST_STATEMENTS * (long) articles.length + statements - 1) / statements;
    return (int) Math.max(ToneShift.FEWEST_ARTICLES, enough);
  }

  private static double variance(double spread, int before, int size) {
    return spread * before * (size - before) / ((double) size * (size - 1));
  }

  /** The place of the largest standardised difference, the first of several; -1 without a split. */
  int best(double[] values, double[] scales) {
    double sum = 0;
    double largest = 0;
    int best = -1;
    for (int i = 1; i < values.length; i++) {
      sum += values[i - 1];
      double standardised = Math.abs(sum) * scales[i];
      if (scales[i] > 0 && (best < 0 || standardised > largest + 1e-12)) {
        largest = standardised;
        best = i;
      }
    }
    return best;
  }

  /** The largest standardised difference. */
  double largest(double[] values, double[] scales) {
    double sum = 0;
    double largest = 0;
    for (int i = 1; i < values.length; i++) {
      sum += values[i - 1];
      largest = Math.max(largest, Math.abs(sum) * scales[i]);
    }
    return largest;
  }

  /** Puts the values of each outlet into another order, all orders equally likely. */
  void shuffle(double[] values, SplittableRandom random) {
    for (int[] ofOutlet : places) {
      for (int i = ofOutlet.length - 1; i > 0; i--) {
        int place = ofOutlet[i];
        int other = ofOutlet[random.nextInt(i + 1)];
        double value = values[place];
        values[place] = values[other];
        values[other] = value;
      }
    }
  }
}
