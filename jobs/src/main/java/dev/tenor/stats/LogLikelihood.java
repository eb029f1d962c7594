package dev.tenor.stats;

/**
 * Dunning's log-likelihood ratio of two proportions: how unlikely it is that both come from one.
 *
 * <p>T. Dunning, "Accurate methods for the statistics of surprise and coincidence", Computational
 * Linguistics 19 (1993). Asymptotically chi-square with one degree of freedom: 10.83 is p = .001.
 */
public final class LogLikelihood {
  private LogLikelihood() {}

  /**
   * G² of the table (hits, total - hits; otherHits, otherTotal - otherHits).
   *
   * @return 0 where either total is 0
   */
  public static double ratio(long hits, long total, long otherHits, long otherTotal) {
    if (hits < 0 || otherHits < 0 || hits > total || otherHits > otherTotal) {
      throw new IllegalArgumentException(
          "not two shares: %d of %d, %d of %d".formatted(hits, total, otherHits, otherTotal));
    }
    if (total == 0 || otherTotal == 0) {
      return 0;
    }
    double share = (double) (hits + otherHits) / (total + otherTotal);
    double sum =
        part(hits, total * share)
            + part(total - hits, total * (1 - share))
            + part(otherHits, otherTotal * share)
            + part(otherTotal - otherHits, otherTotal * (1 - share));
    return Math.max(0, 2 * sum);
  }

  private static double part(long observed, double expected) {
    return observed == 0 ? 0 : observed * Math.log(observed / expected);
  }
}
