package dev.tenor.text;

import java.util.Set;

/**
 * Tells whether the beginning of a text is surely English, by its small words alone: cheap enough
 * for every article, where a language model is not.
 */
public final class EnglishWords {
  /** Frequent in any English text, and no frequent words of other languages in Latin script. */
  private static final Set<String> WORDS =
      Set.of(
          "the", "and", "of", "to", "that", "with", "which", "from", "this", "have", "has", "had",
          "been", "were", "they", "their", "would", "who", "his", "her", "its", "but", "not", "are",
          "by", "it", "said", "about", "after", "will", "than", "could", "there", "when", "what");

  /** English news has one in four to six, other languages none, or one by a borrowed word. */
  private static final int MOST_WORDS_TO_ONE = 9;

  /** A name or a quoted title may hold two of them. */
  private static final int FEWEST = 6;

  private static final int LONGEST = 6;

  private EnglishWords() {}

  /** Whether {@code text[from, to)} is English beyond doubt; false says nothing. */
  public static boolean areIn(String text, int from, int to) {
    int words = 0;
    int small = 0;
    for (int at = from; at < to; ) {
      int end = at;
      while (end < to && Tokens.isWordPart(text.charAt(end))) {
        end++;
      }
      if (end > at) {
        words++;
        if (end - at <= LONGEST && WORDS.contains(Fold.fold(text.substring(at, end)))) {
          small++;
        }
      }
      at = end + 1;
    }
    return small >= FEWEST && small * MOST_WORDS_TO_ONE >= words;
  }
}
