package dev.tenor.speech;

/** Reads pronouns that a verb is run together with: "he'll", "she'd". */
final class Pronouns {
  private static final int LONGEST = 8;

  private Pronouns() {}

  /** The word groups of a token, those of "he" for "he'll". */
  static int groupsOf(Prose prose, int token) {
    int groups = prose.groups(token);
    int length = prose.end(token) - prose.start(token);
    if (groups != 0 || length > LONGEST || !prose.isWord(token)) {
      return groups;
    }
    for (int i = prose.start(token) + 1; i < prose.end(token) - 1; i++) {
      char c = prose.text().charAt(i);
      if (c == '\'' || c == '\u2019') {
        return WordLists.groupsOf(WordHash.of(prose.text(), prose.start(token), i))
            & WordGroup.ANY_PRONOUN;
      }
    }
    return groups;
  }
}
