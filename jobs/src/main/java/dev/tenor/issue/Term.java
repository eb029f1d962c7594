package dev.tenor.issue;

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
 */
public record Term(
    String written,
    List<String> phrases,
    Witnesses near,
    Witnesses notNear,
    List<String> notIn,
    Scope weak) {
  public Term {
    phrases = List.copyOf(phrases);
    notIn = List.copyOf(notIn);
  }

  /** Whether the term needs another one of its issue to count. */
  public boolean isWeak() {
    return weak != null;
  }
}
