package dev.tenor.evaluate;

import dev.tenor.stats.ClusterBootstrap;
import java.util.ArrayList;
import java.util.List;

/** The outcome of each issue, by sentence and by article. */
final class IssueOutcomes {
  private final TallySheet sheet;
  private final ClusterBootstrap bootstrap;
  private final int articleCount;

  IssueOutcomes(TallySheet sheet, ClusterBootstrap bootstrap, int articleCount) {
    this.sheet = sheet;
    this.bootstrap = bootstrap;
    this.articleCount = articleCount;
  }

  /** Sentences first, issues by id; empty where the gold labels no issue at all. */
  List<IssueOutcome> all() {
    Counts all = sheet.all();
    if (all.inGold(IssueTally.BY_SENTENCE) == 0) {
      return List.of();
    }
    List<IssueOutcome> outcomes = new ArrayList<>();
    outcomes.addAll(
        outcomes(IssueTally.BY_SENTENCE, "sentence", (long) all.of(IssueTally.SENTENCES)));
    outcomes.addAll(outcomes(IssueTally.BY_ARTICLE, "article", articleCount));
    return outcomes;
  }

  private List<IssueOutcome> outcomes(String group, String level, long whole) {
    List<String> issues = sheet.members(group);
    ClusterBootstrap.Bounds[] bounds =
        bootstrap.bounds(
            sheet.rows(),
            sums -> {
              Counts counts = sheet.counts(sums);
              double[] figures = new double[2 * issues.size()];
              for (int i = 0; i < issues.size(); i++) {
                figures[2 * i] = counts.precision(group + "/" + issues.get(i));
                figures[2 * i + 1] = counts.recall(group + "/" + issues.get(i));
              }
              return figures;
            });
    Counts all = sheet.all();
    List<IssueOutcome> outcomes = new ArrayList<>();
    for (int i = 0; i < issues.size(); i++) {
      String name = group + "/" + issues.get(i);
      long right = (long) all.of(name + "/tp");
      long invented = (long) all.of(name + "/fp");
      long missed = (long) all.of(name + "/fn");
      outcomes.add(
          new IssueOutcome(
              issues.get(i),
              level,
              right,
              invented,
              missed,
              whole - right - invented - missed,
              orNull(all.precision(name)),
              orNull(bounds[2 * i].low()),
              orNull(bounds[2 * i].high()),
              orNull(all.recall(name)),
              orNull(bounds[2 * i + 1].low()),
              orNull(bounds[2 * i + 1].high()),
              orNull(all.f1(name))));
    }
    return outcomes;
  }

  static Double orNull(double value) {
    return Double.isNaN(value) ? null : value;
  }
}
