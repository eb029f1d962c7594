package dev.tenor.issue;

import java.util.List;

/**
 * A term as the matcher applies it: its conditions name groups of phrases by number.
 *
 * @param issue number of the issue in the taxonomy
 * @param near null where nothing is asked for
 * @param notNear null where nothing is asked for
 * @param notIn groups of phrases inside which the term does not count
 */
record Rule(int issue, Term term, Condition near, Condition notNear, int[] notIn) {
  /** Whether the hit counts as far as its surroundings tell; a weak term's witnesses come later. */
  Outcome judge(Hit hit, Reading reading, List<Reading> article, int longestPhrase) {
    for (int group : notIn) {
      if (reading.occurrences(group).hasAround(hit, longestPhrase)) {
        return Outcome.IN_EXCLUDED_PHRASE;
      }
    }
    if (near != null && !near.isMet(hit, reading, article)) {
      return Outcome.NOTHING_NEAR;
    }
    return notNear != null && notNear.isMet(hit, reading, article)
        ? Outcome.KEPT_OFF
        : Outcome.COUNTS;
  }
}
