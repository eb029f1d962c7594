package dev.tenor.issue;

import dev.tenor.model.Field;
import dev.tenor.model.Span;

/**
 * Words that a term's phrase matched, and what became of them. The same words have several verdicts
 * where several terms match them.
 *
 * @param span in UTF-16 units of the field
 * @param sentence in UTF-16 units of the field
 */
public record Verdict(
    String issueId, Term term, Field field, Span span, Span sentence, Outcome outcome) {
  public boolean counts() {
    return outcome == Outcome.COUNTS;
  }
}
