package dev.tenor.issue;

import java.util.Set;

/**
 * One word of a phrase: the letters it begins with and the forms it may take.
 *
 * @param letters in lower case without accents and stops
 * @param spelling the letters as they must stand in the text; null where case does not count
 */
record PatternWord(String letters, Form form, String spelling) {
  /** What may follow the letters of a word. */
  enum Form {
    /** Nothing. */
    EXACT,
    /** The ending of a plural. */
    NOUN,
    /** The endings of a plural and of a verb. */
    VERB,
    /** Anything. */
    PREFIX
  }

  /** The forms to look up; of a prefix, the prefix itself. */
  Set<String> forms() {
    return switch (form) {
      case EXACT, PREFIX -> Set.of(letters);
      case NOUN -> Inflection.ofNoun(letters);
      case VERB -> Inflection.ofVerb(letters);
    };
  }

  /** Whether the word of {@code text} that begins at {@code start} is spelled as it must be. */
  boolean isSpelledIn(String text, int start) {
    int at = start;
    for (int i = 0; i < spelling.length(); i++) {
      while (at < text.length() && isPassedOver(text.charAt(at))) {
        at++;
      }
      if (at == text.length() || text.charAt(at) != spelling.charAt(i)) {
        return false;
      }
      at++;
    }
    return true;
  }

  private static boolean isPassedOver(char c) {
    return c == '.' || Letters.of(c) == Letters.MARK;
  }
}
