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
        String stem = word.substring(0, length);
        boolean endedInY = ending.equals("y") || ending.startsWith("ie");
        return endedInY ? stem + "i" : undouble(stem);
      }
    }
    return word;
  }

  /** "slammed" and "slam" end alike. */
  private static String undouble(String stem) {
    int last = stem.length() - 1;
    boolean doubled =
        stem.charAt(last) == stem.charAt(last - 1) && "bdgmnprt".indexOf(stem.charAt(last)) >= 0;
    return doubled ? stem.substring(0, last) : stem;
  }
}
