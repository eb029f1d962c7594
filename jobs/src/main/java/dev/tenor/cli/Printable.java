package dev.tenor.cli;

/** Words of articles, fit for a terminal. */
final class Printable {
  private Printable() {}

  /**
   * The text on one line, without anything that steers a terminal or turns the direction of
   * writing: such characters become blanks, and blanks in a row one.
   */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.codePoints()
        .map(Printable::orBlank)
        .filter(c -> c != ' ' || plain.isEmpty() || plain.charAt(plain.length() - 1) != ' ')
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }

  /** {@link #of}, and no wider than {@code width} characters; what is cut off becomes "…". */
  static String cut(String text, int width) {
    String plain = of(text);
    int length = plain.codePointCount(0, plain.length());
    return length <= width ? plain : plain.substring(0, offset(plain, width - 1)) + "…";
  }

  /** Like {@link #cut}, but the end stays. */
  static String cutFront(String text, int width) {
    String plain = of(text);
    int length = plain.codePointCount(0, plain.length());
    return length <= width ? plain : "…" + plain.substring(offset(plain, length - width + 1));
  }

  private static int offset(String text, int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }

  private static int orBlank(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SPACE_SEPARATOR ->
          ' ';
      default -> c;
    };
  }
}
