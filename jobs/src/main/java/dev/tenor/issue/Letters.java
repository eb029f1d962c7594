package dev.tenor.issue;

import dev.tenor.text.Fold;
import java.text.Normalizer;

/**
 * What a character means to the matcher, looked up in a table: one character in, one out, so that
 * every offset stays true.
 */
final class Letters {
  /** Stands between the words of a phrase: a blank, a hyphen, a quotation mark, a full stop. */
  static final char GAP = 0;

  /** Ends every phrase: a comma, a bracket, a dash, a line break. */
  static final char BREAK = 1;

  /** Combines with the letter before it and is passed over. */
  static final char MARK = 2;

  private static final char[] TABLE = table();

  private Letters() {}

  /**
   * The letter or digit in lower case without accents, else {@link #GAP}, {@link #BREAK} or {@link
   * #MARK}.
   */
  static char of(char c) {
    return TABLE[c];
  }

  static boolean isLetter(char c) {
    return TABLE[c] > MARK;
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int c = 0; c < table.length; c++) {
      table[c] = meaning((char) c);
    }
    return table;
  }

  private static char meaning(char c) {
    if (Character.isLetterOrDigit(c)) {
      return Fold.fold(withoutAccent(c));
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK) {
      return MARK;
    }
    return switch (Fold.fold(c)) {
      case ' ', '\t', '-', '"', '\'', '`', '.', '/' -> GAP;
      default -> BREAK;
    };
  }

  private static char withoutAccent(char c) {
    if (c < 0xC0 || c > 0x1EFF) {
      return c;
    }
    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD);
    return Character.isLetterOrDigit(parts.charAt(0)) ? parts.charAt(0) : c;
  }
}
