package dev.tenor.job;

import java.util.List;

/**
 * What a person knows better than a run.
 *
 * @param line of the file where it begins, from 1
 * @param kind what it says
 * @param about the speakers that are one, by name or id; else the one statement or mention
 * @param speaker whose the statement is; null where nobody says
 */
record Correction(int line, Kind kind, List<String> about, String speaker) {
  /** What a correction says. */
  enum Kind {
    /** Several names or ids are one speaker; the first gives id and name. */
    SAME_SPEAKER("same-speaker"),
    /** A statement is not by whom the run takes it to be. */
    NOT_THEIRS("not-theirs"),
    /** A mention is not about its issue. */
    WRONG_MENTION("wrong-mention");

    private final String key;

    Kind(String key) {
      this.key = key;
    }

    String key() {
      return key;
    }
  }

  /** The one statement or mention. */
  String target() {
    return about.get(0);
  }
}
