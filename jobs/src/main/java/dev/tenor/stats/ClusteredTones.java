package dev.tenor.stats;

/**
 * Sums over clusters of statements that all that is said of their tone rests on; each adds up over
 * clusters, so facts may carry them. Whole numbers give the same figure in any order.
 *
 * @param clusters articles with at least one statement
 * @param statements of all clusters
 * @param positives among them
 * @param negatives among them
 * @param toneSquares sum over clusters of (positives - negatives)²
 * @param statementSquares sum over clusters of statements²
 * @param products sum over clusters of (positives - negatives) x statements
 */
public record ClusteredTones(
    long clusters,
    long statements,
    long positives,
    long negatives,
    long toneSquares,
    long statementSquares,
    long products) {

  public ClusteredTones {
    if (clusters < 1 || statements < clusters || positives < 0 || negatives < 0) {
      throw new IllegalArgumentException("no clusters of statements");
    }
    if (positives + negatives > statements) {
      throw new IllegalArgumentException("more tones than statements");
    }
  }

  /** (positives - negatives) / statements. */
  public double netTone() {
    return (double) (positives - negatives) / statements;
  }

  /**
   * How many times the variance of the net tone exceeds that of independent statements: between 1
   * and {@link #largestDesignEffect}.
   *
   * <p>The linearised variance of a ratio of cluster totals (W. G. Cochran, Sampling Techniques,
   * 3rd ed. 1977, section 6.3) over the simple one. Few clusters tell it badly and mostly too low:
   * one more, in which all statements are alike, is counted in.
   */
  public double designEffect() {
    double mean = netTone();
    double n = statements;
    double largest = largestDesignEffect();
    double simple = ((positives + negatives) / n - mean * mean) / n;
    if (clusters < 2 || simple <= 0) {
      return largest;
    }
    double spread = Math.max(0, toneSquares - 2 * mean * products + mean * mean * statementSquares);
    double clustered = spread / n / n * clusters / (clusters - 1);
    double effect = (largest + (clusters - 1) * clustered / simple) / clusters;
    return Math.max(1, Math.min(largest, effect));
  }

  /** The design effect where all statements of a cluster are alike (L. Kish, 1965). */
  public double largestDesignEffect() {
    return (double) statementSquares / statements;
  }

  /** As many independent statements would tell as much. */
  public double effectiveStatements() {
    return statements / designEffect();
  }
}
