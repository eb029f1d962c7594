package dev.tenor.evaluate;

import java.util.List;

/** Shares of the issues in all (sentence, issue) pairs: by the gold, and by the run. */
final class IssueShares {
  private final List<String> issues;

  IssueShares(List<String> issues) {
    this.issues = issues;
  }

  /** In points of a hundred. */
  double meanAbsoluteError(Counts counts) {
    return 100 * Agreement.meanAbsoluteError(of(counts, "/fn"), of(counts, "/fp"));
  }

  double correlation(Counts counts) {
    return Agreement.correlation(of(counts, "/fn"), of(counts, "/fp"));
  }

  /**
   * @param rest what one side alone names, beside what both do
   */
  private double[] of(Counts counts, String rest) {
    double[] shares =
        issues.stream()
            .map(issue -> IssueTally.BY_SENTENCE + "/" + issue)
            .mapToDouble(name -> counts.of(name + "/tp") + counts.of(name + rest))
            .toArray();
    double all = 0;
    for (double share : shares) {
      all += share;
    }
    for (int i = 0; i < shares.length; i++) {
      shares[i] /= all == 0 ? 1 : all;
    }
    return shares;
  }
}
