package dev.tenor.evaluate;

import dev.tenor.model.Span;
import java.util.Set;

/**
 * A sentence that a person has read for issues.
 *
 * @param span in code points of the article's text
 * @param issues ids of the issues that it names; empty where it names none
 */
public record GoldSentence(Span span, Set<String> issues) {
  public GoldSentence {
    issues = Set.copyOf(issues);
  }
}
