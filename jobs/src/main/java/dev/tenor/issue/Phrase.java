package dev.tenor.issue;

import java.util.ArrayList;
import java.util.List;

/**
 * A plain phrase, word by word, ready for the automaton.
 *
 * <p>{@code word} stands for the word and its plural, {@code word~} for its verb forms too, {@code
 * word*} for every word that begins so, {@code =Word} for exactly these letters, capitals included.
 * A word in capitals counts only in capitals. A hyphen is as good as a blank, and possessive
 * endings do not matter.
 */
record Phrase(List<PatternWord> words) {
  /** A shorter prefix matches words of every kind. */
  private static final int SHORTEST_PREFIX = 3;

  Phrase {
    words = List.copyOf(words);
  }

  /**
   * Reads one plain phrase.
   *
   * @throws IllegalArgumentException with a message for the author of the taxonomy
   */
  static Phrase parse(String written) {
    List<PatternWord> words = new ArrayList<>();
    for (String piece : written.strip().split("[\\s\u2010\u2011/-]+")) {
      if (!piece.isEmpty()) {
        words.add(word(piece));
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("has no words");
    }
    return new Phrase(words);
  }

  private static PatternWord word(String piece) {
    boolean isExact = piece.startsWith("=");
    char last = piece.charAt(piece.length() - 1);
    boolean isMarked = last == '~' || last == '*';
    if (isExact && isMarked) {
      throw new IllegalArgumentException(
          "\"" + piece + "\" is exact (=) and asks for more forms (" + last + ")");
    }
    String raw = piece.substring(isExact ? 1 : 0, piece.length() - (isMarked ? 1 : 0));
    String spelling = spelling(withoutPossessive(raw), piece);
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      letters.append(isApostrophe(c) ? '\'' : Letters.of(c));
    }
    if (last == '*' && letters.length() < SHORTEST_PREFIX) {
      throw new IllegalArgumentException(
          "\"" + piece + "\" has fewer than " + SHORTEST_PREFIX + " letters before the star");
    }
    PatternWord.Form form = form(isExact, last);
    boolean isCased = isExact || isInCapitals(spelling);
    return new PatternWord(letters.toString(), form, isCased ? spelling : null);
  }

  private static PatternWord.Form form(boolean isExact, char last) {
    if (isExact) {
      return PatternWord.Form.EXACT;
    }
    return switch (last) {
      case '~' -> PatternWord.Form.VERB;
      case '*' -> PatternWord.Form.PREFIX;
      default -> PatternWord.Form.NOUN;
    };
  }

  private static String spelling(String raw, String piece) {
    StringBuilder spelling = new StringBuilder();
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (Letters.isLetter(c) || isApostrophe(c) && i > 0 && i < raw.length() - 1) {
        spelling.append(c);
      } else if (c != '.' && Letters.of(c) != Letters.MARK) {
        throw new IllegalArgumentException(
            "\"" + piece + "\" has a character that no word has: " + c);
      }
    }
    if (spelling.isEmpty()) {
      throw new IllegalArgumentException("\"" + piece + "\" has no letters");
    }
    return spelling.toString();
  }

  private static String withoutPossessive(String word) {
    int length = word.length();
    if (length > 1 && isApostrophe(word.charAt(length - 1))) {
      return word.substring(0, length - 1);
    }
    boolean isPossessive =
        length > 2 && word.charAt(length - 1) == 's' && isApostrophe(word.charAt(length - 2));
    return isPossessive ? word.substring(0, length - 2) : word;
  }

  private static boolean isInCapitals(String spelling) {
    boolean hasLetter = false;
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      hasLetter |= Character.isUpperCase(c);
    }
    return hasLetter && spelling.length() > 1;
  }

  static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
