package dev.tenor.evaluate;

import dev.tenor.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Checks that gold labels and a run speak of the same articles and issues. */
public final class GoldFit {
  private GoldFit() {}

  /**
   * @param run what the run says, by article id
   * @param issueIds that the run's taxonomy knows
   * @throws GoldProblem naming file and line of what does not fit
   */
  public static void require(
      List<GoldArticle> gold, Map<String, RunArticle> run, Set<String> issueIds) {
    List<String> problems = new ArrayList<>();
    for (GoldArticle article : gold) {
      RunArticle says = run.get(article.articleId());
      if (says == null) {
        problems.add(
            "%s: the warehouse has no article '%s'"
                .formatted(article.place(), article.articleId()));
      } else {
        spans(article, new Characters(says.text()).count(), problems);
        issues(article, issueIds, problems);
      }
    }
    if (!problems.isEmpty()) {
      throw GoldProblem.of(problems);
    }
  }

  private static void spans(GoldArticle article, int length, List<String> problems) {
    for (int i = 0; i < article.sentences().size(); i++) {
      String name = "sentence " + (i + 1);
      span(article, article.sentences().get(i).span(), length, name, problems);
    }
    for (int i = 0; i < article.statements().size(); i++) {
      GoldStatement statement = article.statements().get(i);
      String name = "statement " + (i + 1) + ", '";
      statement.content().forEach(s -> span(article, s, length, name + "content'", problems));
      statement.cue().forEach(s -> span(article, s, length, name + "cue'", problems));
      statement.source().forEach(s -> span(article, s, length, name + "source'", problems));
    }
  }

  private static void span(
      GoldArticle article, Span span, int length, String name, List<String> problems) {
    if (span.end() > length) {
      problems.add(
          "%s: %s: [%d, %d) lies outside the text of %d characters"
              .formatted(article.place(), name, span.start(), span.end(), length));
    }
  }

  private static void issues(GoldArticle article, Set<String> issueIds, List<String> problems) {
    Set<String> unknown = new TreeSet<>();
    article.sentences().forEach(sentence -> unknown.addAll(sentence.issues()));
    unknown.removeAll(issueIds);
    if (!unknown.isEmpty()) {
      problems.add(
          "%s: the run's taxonomy has no issue %s"
              .formatted(article.place(), String.join(", ", unknown)));
    }
  }
}
