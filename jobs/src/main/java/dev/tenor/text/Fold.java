package dev.tenor.text;

/**
 * Folding for comparison that keeps every offset: one character in, one character out.
 *
 * <p>{@link String#toLowerCase} can change a string's length, so letters are folded one by one.
 */
public final class Fold {
  private Fold() {}

  /** Lower case, straight quotation marks, plain hyphens and blanks; as long as {@code text}. */
  public static String fold(String text) {
    char[] folded = new char[text.length()];
    for (int i = 0; i < folded.length; i++) {
      folded[i] = fold(text.charAt(i));
    }
    return new String(folded);
  }

  public static char fold(char c) {
    if (c < 128) {
      return c >= 'A' && c <= 'Z' ? (char) (c + 32) : c;
    }
    return switch (c) {
      case '\u2018', '\u2019', '\u201B', '\u02BC' -> '\'';
      case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB' -> '"';
      case '\u2010', '\u2011' -> '-';
      case '\u00A0', '\u2007', '\u2009', '\u202F', '\u3000' -> ' ';
      default -> Character.toLowerCase(c);
    };
  }
}
