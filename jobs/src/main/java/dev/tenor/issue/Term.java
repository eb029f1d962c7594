package dev.tenor.issue;

import java.io.Serializable;
import java.util.List;

/**
 * A word or phrase that mentions an issue, with the conditions under which it does.
 *
 * @param written as the taxonomy writes it: what a mention reports
 * @param phrases the plain phrases it stands for, alternatives and lists spelled out
 * @param near counts only with one of these around it; null where nothing is asked for
 * @param notNear does not count with one of these around it; null where nothing is asked for
 * @param notIn does not count inside these phrases
 * @param weak counts only where a term that is not weak mentions the same issue within this scope;
 *     null for a term that needs no second witness
 * @param witnesses how many such mentions a weak term asks for; 0 for a term that needs none
 */
public record Term(
    String written,
    List<String> phrases,
    Witnesses near,
    Witnesses notNear,
    List<String> notIn,
    Scope weak,
    int witnesses)
    implements Serializable {
  public Term {
    phrases = List.copyOf(phrases);
    notIn = List.copyOf(notIn);
  }

  /** A term with the same conditions. */
  Term withPhrases(String otherWritten, List<String> otherPhrases) {
    return new Term(otherWritten, otherPhrases, near, notNear, notIn, weak, witnesses);
  }

  /** Whether it counts wherever it stands. */
  boolean isUnconditional() {
    return near == null && notNear == null && notIn.isEmpty() && weak == null;
  }

  boolean hasSameConditionsAs(Term other) {
    return withPhrases("", List.of()).equals(other.withPhrases("", List.of()));
  }

  /** Whether the term needs another one of its issue to count. */
  public boolean isWeak() {
    return weak != null;
  }
}
