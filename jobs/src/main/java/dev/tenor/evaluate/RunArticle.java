package dev.tenor.evaluate;

import dev.tenor.model.Span;
import java.util.Comparator;
import java.util.List;

/**
 * What a run says of one article; all offsets in code points of {@code text}.
 *
 * @param text as the run keeps it
 * @param mentions of issues in the text; empty where there are none
 * @param statements found in the text; empty where there are none
 */
public record RunArticle(
    String articleId, String text, List<Mention> mentions, List<Said> statements) {
  public RunArticle {
    mentions = List.copyOf(mentions);
    // Ties of a matching go by order, so the order must not hang on how rows were collected.
    statements =
        statements.stream().sorted(Comparator.comparing(said -> said.content().get(0))).toList();
  }

  /** One mention of an issue. */
  public record Mention(String issueId, int start) {}

  /**
   * One statement.
   *
   * @param speakerName null where unknown or unnamed
   * @param tone as published
   * @param probabilities of the tones, in the order of {@link dev.tenor.model.Tone}
   * @param issueIds of the statement, each once
   */
  public record Said(
      List<Span> content,
      String speakerName,
      String speakerType,
      String tone,
      double[] probabilities,
      List<String> issueIds) {
    boolean isByNamedPerson() {
      return speakerName != null && speakerType.equals("person");
    }
  }
}
