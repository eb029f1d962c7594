package dev.tenor.model;

import java.util.List;

/**
 * One thing that somebody said, wrote, thinks or intends.
 *
 * @param cue where the reporting words stand; null where the attribution has none (a transcript)
 * @param content the pieces of what was said, in order, apart from each other; quotation marks
 *     belong to the content. Two pieces around one cue are one statement
 * @param rule name of the rule or model that found it
 * @param confidence 0 to 1: how often such a finding is right, by the finder's own estimate
 */
public record Statement(
    Field field,
    Speaker speaker,
    Span cue,
    StatementKind kind,
    List<Span> content,
    String rule,
    double confidence) {
  public Statement {
    content = List.copyOf(content);
    if (content.isEmpty()) {
      throw new IllegalArgumentException("a statement without content");
    }
  }

  /** From the first piece of the content to the last, with what stands between them. */
  public Span extent() {
    return new Span(content.get(0).start(), content.get(content.size() - 1).end());
  }
}
