package dev.tenor.stats;

import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * The day on which a speaker's tone turned, if any did, tested by permutation.
 *
 * <p>Articles are shuffled within their outlet, the statements of one article together: a change of
 * the mix of outlets, or many statements from one interview, then shifts nothing. Every day that
 * leaves enough on both sides is tried, and what all of them together say for a shift is compared
 * with what they say of each shuffle, so that the search is paid for. Shuffling stops early where
 * chance does as well (J. Besag and P. Clifford, "Sequential Monte Carlo p-values", Biometrika 78,
 * 1991).
 */
public final class ToneShift {
  /** Statements that each side needs. */
  public static final int FEWEST_STATEMENTS = 20;

  /** Articles that each side needs, of outlets that are on both sides. */
  public static final int FEWEST_ARTICLES = 5;

  private static final int ENOUGH_EXCEEDANCES = 20;
  private static final int MOST_SHUFFLES = 99_999;
  private static final int FEWEST_SHUFFLES = 9_999;

  /** Shuffles of one cell move at most this many articles, if there are more than the fewest. */
  private static final long MOST_MOVES = 200_000_000L;

  private static final double TIE = 1e-9;

  private ToneShift() {}

  /**
   * The statements of one article.
   *
   * @param day since 1970-01-01
   * @param sum of tones, each 1, 0 or -1
   * @param squares sum of squared tones
   * @param count of statements, at least 1
   */
  public record Article(int day, String outlet, long sum, long squares, long count) {}

  /**
   * The likeliest split of a cell.
   *
   * @param day the first after the shift, since 1970-01-01
   * @param netToneBefore of all statements before
   * @param netToneAfter of all statements from that day on
   * @param change of net tone within outlets, each weighted by what it has on both sides
   * @param effectSize {@code change} in standard deviations of a statement's tone within outlet and
   *     side (Cohen's d); null where statements do not vary
   * @param pValue 1 where the likeliest split leaves too few statements on a side
   */
  public record Shift(
      int day,
      long countBefore,
      long countAfter,
      double netToneBefore,
      double netToneAfter,
      double change,
      Double effectSize,
      double pValue) {}

  /**
   * Looks for the likeliest split.
   *
   * @param articles in order of day, ties in an order that does not hang on chance
   * @return empty where no day leaves enough on both sides
   */
  public static Optional<Shift> in(Article[] articles, long seed) {
    if (articles.length < 2 * FEWEST_ARTICLES) {
      return Optional.empty();
    }
    ArticlesByOutlet cell = ArticlesByOutlet.of(articles);
    double[] scales = cell.scales();
    int split = cell.likeliest();
    if (split < 0) {
      return Optional.empty();
    }
    SplitTones tones = SplitTones.of(articles, split);
    double pValue = tones.isEnough() ? pValue(cell, scales, seed) : 1;
    return Optional.of(tones.shift(articles[split].day(), pValue));
  }

  private static double pValue(ArticlesByOutlet cell, double[] scales, long seed) {
    double found = cell.evidence(cell.residuals(), scales);
    SplittableRandom random = new SplittableRandom(seed);
    double[] residuals = Arrays.copyOf(cell.residuals(), cell.residuals().length);
    long shuffles =
        Math.max(FEWEST_SHUFFLES, Math.min(MOST_SHUFFLES, MOST_MOVES / residuals.length));
    int exceedances = 0;
    for (int i = 1; i <= shuffles; i++) {
      cell.shuffle(residuals, random);
      if (cell.evidence(residuals, scales) >= found * (1 - TIE)) {
        exceedances++;
        if (exceedances == ENOUGH_EXCEEDANCES) {
          return (double) exceedances / i;
        }
      }
    }
    return (exceedances + 1.0) / (shuffles + 1);
  }
}
