package dev.tenor.trend;

import dev.tenor.stats.ToneShift;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** What one speaker said about one issue, by article, in any order; originals alone. */
public record ToneCell(String speakerId, String issueId, List<Said> articles)
    implements Serializable {

  /**
   * The statements of one article.
   *
   * @param day since 1970-01-01
   * @param toneSum of 1 a positive and -1 a negative one
   * @param toneSquares sum of their squares
   */
  public record Said(
      int day,
      String articleId,
      String sourceId,
      long toneSum,
      long toneSquares,
      long statementCount)
      implements Serializable {}

  ToneShift.Article[] inOrder() {
    return articles.stream()
        .sorted(Comparator.comparingInt(Said::day).thenComparing(Said::articleId))
        .map(
            a ->
                new ToneShift.Article(
                    a.day(), a.sourceId(), a.toneSum(), a.toneSquares(), a.statementCount()))
        .toArray(ToneShift.Article[]::new);
  }
}
