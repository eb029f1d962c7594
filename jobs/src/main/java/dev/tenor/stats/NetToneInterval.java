package dev.tenor.stats;

/**
 * A 95% interval for a net tone of statements that come in articles.
 *
 * <p>D. G. Bonett and R. M. Price, "Adjusted Wald confidence interval for a difference of binomial
 * proportions based on paired data", Journal of Educational and Behavioral Statistics 37 (2012):
 * one made-up statement of each tone is added, so that unanimity of a few is not taken for
 * certainty. Statements count as their effective number, which knows that those of one article are
 * alike.
 */
public record NetToneInterval(double low, double high) {
  /** The 97.5% quantile of the standard normal distribution. */
  private static final double Z = 1.959963984540054;

  private static final double ADDED = 2;

  /**
   * @param tones of at least one cluster; of one alone the interval takes its statements for alike
   */
  public static NetToneInterval of(ClusteredTones tones) {
    double effect = tones.designEffect();
    double n = tones.statements() / effect + ADDED;
    double mean = (tones.positives() - tones.negatives()) / effect / n;
    double square = ((tones.positives() + tones.negatives()) / effect + ADDED) / n;
    double half = Z * Math.sqrt(Math.max(0, square - mean * mean) / n);
    return new NetToneInterval(
        Math.max(-1, Math.min(tones.netTone(), mean - half)),
        Math.min(1, Math.max(tones.netTone(), mean + half)));
  }
}
