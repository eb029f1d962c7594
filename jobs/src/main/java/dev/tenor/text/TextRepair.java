package dev.tenor.text;

/**
 * Repairs what is broken in a text and leaves a clean text as it came.
 *
 * <p>Broken are: a byte order mark in front, control characters other than tab and line breaks, and
 * halves of surrogate pairs. Each is replaced by one character, only the byte order mark goes. A
 * control character of the second set is a quotation mark or dash of Windows-1252 that somebody
 * read as Latin-1, and becomes what it was, as the WHATWG's encoding standard has it for web pages.
 */
public final class TextRepair {
  private static final char REPLACEMENT = '\uFFFD';

  /** What Windows-1252 has from 0x80 on; a blank where it has nothing, next line as it came. */
  private static final String WINDOWS_1252 =
      "\u20AC \u201A\u0192\u201E\u0085\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D "
          + " \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + " \u017E\u0178";

  private TextRepair() {}

  /** The repaired text; the same instance where nothing is broken; null for null. */
  public static String repair(String text) {
    if (text == null) {
      return null;
    }
    int start = !text.isEmpty() && text.charAt(0) == '\uFEFF' ? 1 : 0;
    StringBuilder repaired = null;
    for (int i = start; i < text.length(); i++) {
      char c = text.charAt(i);
      char mended = mend(text, i, c);
      if (mended != c && repaired == null) {
        repaired = new StringBuilder(text.length()).append(text, start, i);
      }
      if (repaired != null) {
        repaired.append(mended);
      }
    }
    return repaired != null ? repaired.toString() : text.substring(start);
  }

  private static char mend(String text, int at, char c) {
    if (c < ' ') {
      return c == '\t' || c == '\n' || c == '\r' ? c : ' ';
    }
    if (c == '\u007F') {
      return ' ';
    }
    if (c >= '\u0080' && c <= '\u009F') {
      return WINDOWS_1252.charAt(c - '\u0080');
    }
    if (Character.isHighSurrogate(c)) {
      boolean paired = at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
      return paired ? c : REPLACEMENT;
    }
    if (Character.isLowSurrogate(c)) {
      boolean paired = at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
      return paired ? c : REPLACEMENT;
    }
    return c;
  }

  /** Whether nobody could read anything in it: null, empty, or blanks of any kind alone. */
  public static boolean isBlank(String text) {
    if (text == null) {
      return true;
    }
    for (int i = 0; i < text.length(); i++) {
      if (!Tokens.isBlank(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
