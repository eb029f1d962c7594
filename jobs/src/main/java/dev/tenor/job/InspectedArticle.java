package dev.tenor.job;

import java.util.Comparator;
import java.util.List;

/**
 * An article of a published snapshot with what was found in it; all offsets in code points.
 *
 * @param publishedDate as the tables write it; null where it is unknown
 * @param title null where the article has none
 * @param statements those of the title first, then in order of their contents
 */
public record InspectedArticle(
    String articleId,
    String sourceId,
    String publishedDate,
    String title,
    String text,
    List<Mention> mentions,
    List<Said> statements) {
  /** As {@code field} says it of what stands in a title. */
  public static final String TITLE = "title";

  public InspectedArticle {
    mentions =
        mentions.stream()
            .sorted(
                Comparator.comparingInt(Mention::start)
                    .thenComparing(Mention::end)
                    .thenComparing(Mention::issueId))
            .toList();
    statements =
        statements.stream()
            .sorted(
                Comparator.comparing((Said said) -> !said.field().equals(TITLE))
                    .thenComparing(said -> said.content().get(0).start())
                    .thenComparing(Said::statementId))
            .toList();
  }

  /** From {@code start}, before {@code end}. */
  public record Range(int start, int end) {}

  /** Words that mention an issue. */
  public record Mention(String field, String issueId, int start, int end) {}

  /**
   * A statement, as the tables have it.
   *
   * @param speakerName null where the speaker is unknown or has no name
   * @param speakerSurface null where no source was found
   * @param speakerBasis {@code list} where a list of known speakers tells whose role it is
   * @param speakerStart null where no source was found
   * @param speakerEnd null where no source was found
   * @param cue null where there are no reporting words
   * @param cueStart null where there are no reporting words
   * @param cueEnd null where there are no reporting words
   * @param cueClass null where there are no reporting words
   */
  public record Said(
      String statementId,
      String field,
      String speakerId,
      String speakerName,
      String speakerSurface,
      String speakerType,
      String speakerBasis,
      Integer speakerStart,
      Integer speakerEnd,
      String cue,
      Integer cueStart,
      Integer cueEnd,
      String cueClass,
      String kind,
      List<Range> content,
      String tone,
      double toneScore,
      boolean isUncertain,
      double confidence,
      String rule,
      List<String> issueIds) {}
}
