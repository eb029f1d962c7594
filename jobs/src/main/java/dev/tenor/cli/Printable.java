package dev.tenor.cli;

import java.util.regex.Pattern;

/** Makes words that come from articles and files safe for a terminal. */
final class Printable {
  /**
   * Control characters of both sets (some terminals obey the second, too), what turns or hides text
   * without being seen, line separators, and halves of surrogate pairs.
   */
  private static final Pattern UNSAFE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Zs}]+");

  private Printable() {}

  /** Whether a terminal could obey a character, or show nothing for it. */
  static boolean isUnsafe(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** The same words with a blank for each character that a terminal could obey. */
  static String of(String words) {
    return UNSAFE.matcher(words).replaceAll(" ");
  }

  /**
   * Like {@link #of}, on one line, blanks in a row as one, and no wider than {@code width}
   * characters; what is cut off the end becomes "…".
   */
  static String cut(String words, int width) {
    String line = line(words);
    int length = line.codePointCount(0, line.length());
    return length <= width ? line : line.substring(0, offset(line, width - 1)) + "…";
  }

  /** Like {@link #cut}, but the end stays. */
  static String cutFront(String words, int width) {
    String line = line(words);
    int length = line.codePointCount(0, line.length());
    return length <= width ? line : "…" + line.substring(offset(line, length - width + 1));
  }

  private static String line(String words) {
    return BLANKS.matcher(of(words)).replaceAll(" ");
  }

  private static int offset(String text, int codePoints) {
    return text.offsetByCodePoints(0, codePoints);
  }
}
