package dev.tenor.tone;

/**
 * A word without its ending, so that "criticized", "criticizes" and "criticizing" count as one.
 * Cruder than a real stemmer and faster: a wrong stem only joins or parts two features.
 */
final class Stem {
  private static final String[] ENDINGS = {
    "ingly", "edly", "ations", "ation", "ments", "ment", "ness", "ings", "ing", "ies", "ied", "ers",
    "ions", "ion", "ably", "able", "ed", "es", "er", "ly", "s", "e", "y"
  };

  /** What is left must still tell words apart. */
  private static final int MIN_LENGTH = 4;

  private Stem() {}

  /** The stem of a word in lower case; the word itself where it is short. */
  static String of(String word) {
    for (String ending : ENDINGS) {
      int length = word.length() - ending.length();
      if (length >= MIN_LENGTH && word.endsWith(ending)) {
        return undouble(
            ending.startsWith("ie") ? word.substring(0, length) + "i" : word, length, ending);
      }
    }
    return word;
  }

  /** "slammed" and "slam" end alike. */
  private static String undouble(String word, int length, String ending) {
    if (ending.startsWith("ie")) {
      return word;
    }
    if (ending.equals("y")) {
      return word.substring(0, length) + "i";
    }
    boolean doubled =
        word.charAt(length - 1) == word.charAt(length - 2)
            && "bdgmnprt".indexOf(word.charAt(length - 1)) >= 0;
    return word.substring(0, doubled ? length - 1 : length);
  }
}
