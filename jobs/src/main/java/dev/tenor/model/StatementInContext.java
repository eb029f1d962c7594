package dev.tenor.model;

import java.util.List;

/**
 * A statement cut out of its article, with the sentences that hold it: what its tone is read from.
 *
 * @param text the sentences that hold content and cue
 * @param content pieces of the content in {@code text}, in UTF-16 units
 * @param cue the reporting words in {@code text}; null where there are none
 * @param speaker the local mention in {@code text}; null where there is none
 */
public record StatementInContext(String text, List<Span> content, Span cue, Span speaker) {
  public StatementInContext {
    content = List.copyOf(content);
  }
}
