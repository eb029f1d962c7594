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
  private static final int FARTHEST_DAYS = 28;

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

  /**
   * How much all splits together speak for a shift: the sum of their likelihoods (D. W. K. Andrews,
   * W. Ploberger, "Optimal tests when a nuisance parameter is present only under the alternative",
   * Econometrica 62, 1994). Splits near an end lie closer together, in the time in which the
   * standardised difference is stationary, and each weighs less in the middle.
   */
  double evidence(double[] values, double[] scales) {
    double sum = 0;
    double evidence = 0;
    for (int i = 1; i < values.length; i++) {
      sum += values[i - 1];
      if (scales[i] > 0) {
        evidence += likelihood(sum * scales[i], 0, i);
      }
    }
    return evidence;
  }

  private double likelihood(double standardised, double largest, int split) {
    double exponent = (standardised * standardised - largest * largest) / 2;
    return Math.exp(exponent) / ((double) split * (articles.length - split));
  }

  /**
   * The place where the shift most likely is, the first of several; -1 without a split. Its square
   * distance in days to the true one is expected to be the least, where four weeks off is as bad as
   * any more.
   */
  int likeliest() {
    double[] scales = scales();
    double[] likelihoods = likelihoods(scales);
    double most = 0;
    int likeliest = -1;
    int first = 0;
    for (int i = 1; i < likelihoods.length; i++) {
      while (articles[i].day() - articles[first].day() > FARTHEST_DAYS) {
        first++;
      }
      double near = 0;
      for (int j = first; scales[i] > 0 && j < likelihoods.length; j++) {
        double distance = (articles[j].day() - articles[i].day()) / (double) FARTHEST_DAYS;
        if (distance > 1) {
          break;
        }
        near += likelihoods[j] * (1 - distance * distance);
      }
      if (scales[i] > 0 && (likeliest < 0 || near > most * (1 + 1e-12))) {
        most = near;
        likeliest = i;
      }
    }
    return likeliest;
  }

  /** Beside that of the likeliest split, so that none is too large for a number. */
  private double[] likelihoods(double[] scales) {
    double[] standardised = new double[residuals.length];
    double sum = 0;
    double largest = 0;
    for (int i = 1; i < residuals.length; i++) {
      sum += residuals[i - 1];
      standardised[i] = sum * scales[i];
      largest = Math.max(largest, Math.abs(standardised[i]));
    }
    double[] likelihoods = new double[residuals.length];
    for (int i = 1; i < residuals.length; i++) {
      likelihoods[i] = scales[i] > 0 ? likelihood(standardised[i], largest, i) : 0;
    }
    return likelihoods;
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
