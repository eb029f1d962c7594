package dev.tenor.text;

import dev.tenor.model.RepairKind;

/**
 * Characters that do not belong into a text for reading, and what stands for them.
 *
 * <p>Blanks of any width become the plain blank, line breaks of any kind a line feed, control
 * characters a blank, halves of surrogate pairs the replacement character; a byte order mark, soft
 * hyphens and word joiners go. A control character of the second set is a quotation mark or dash of
 * Windows-1252 that somebody read as Latin-1, and becomes what it was, as the WHATWG's encoding
 * standard has it for web pages. Joiners and directions of other scripts stay.
 */
final class BrokenCharacters {
  /** What Windows-1252 has from 0x80 on; a blank where it has nothing, next line as it came. */
  private static final String WINDOWS_1252 =
      "\u20AC \u201A\u0192\u201E\u0085\u2020\u2021\u02C6\u2030\u0160\u2039\u0152 \u017D "
          + " \u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + " \u017E\u0178";

  private static final char REPLACEMENT = '\uFFFD';
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final char WORD_JOINER = '\u2060';
  private static final char SOFT_HYPHEN = '\u00AD';

  /** Stands for a character that goes; a half of a pair is never what a character becomes. */
  private static final char NOTHING = '\uDC00';

  private BrokenCharacters() {}

  /** Whether {@link #repair} has to look at a text that holds this character. */
  static boolean isSuspect(char c) {
    if (c < 128) {
      return c < ' ' && c != '\t' && c != '\n' || c == '\u007F';
    }
    return c <= '\u00A0' && c != '\u0085'
        || c == SOFT_HYPHEN
        || c >= '\u1680' && (isWideBlank(c) || isSeparator(c) || isGone(c))
        || Character.isSurrogate(c);
  }

  /** The windows mark that a code of the second control set stands for; a blank for none. */
  static char windowsMark(int code) {
    return WINDOWS_1252.charAt(code - 0x80);
  }

  static String repair(String text, RepairTally tally) {
    StringBuilder repaired = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      char mended = isSuspect(c) ? mend(text, i, c) : c;
      if (mended != c) {
        if (repaired == null) {
          repaired = new StringBuilder(text.length()).append(text, 0, i);
        }
        tally.add(kindOf(i, c));
      }
      if (repaired != null && (mended != NOTHING || mended == c)) {
        repaired.append(mended);
      }
    }
    return repaired != null ? repaired.toString() : text;
  }

  private static char mend(String text, int at, char c) {
    if (c == '\r') {
      return at + 1 < text.length() && text.charAt(at + 1) == '\n' ? NOTHING : '\n';
    }
    if (c < ' ' || c == '\u007F') {
      return ' ';
    }
    if (c < '\u00A0') {
      return windowsMark(c);
    }
    if (Character.isSurrogate(c)) {
      return isPaired(text, at, c) ? c : REPLACEMENT;
    }
    if (isSeparator(c)) {
      return '\n';
    }
    return c == SOFT_HYPHEN || isGone(c) ? NOTHING : ' ';
  }

  private static RepairKind kindOf(int at, char c) {
    if (c < ' ' || c == '\u007F') {
      return c == '\r' ? RepairKind.LINE_BREAK : RepairKind.CONTROL_CHARACTER;
    }
    if (c < '\u00A0') {
      return windowsMark(c) == ' ' ? RepairKind.CONTROL_CHARACTER : RepairKind.WINDOWS_MARK;
    }
    if (Character.isSurrogate(c)) {
      return RepairKind.LONE_SURROGATE;
    }
    if (c == SOFT_HYPHEN) {
      return RepairKind.SOFT_HYPHEN;
    }
    if (c == BYTE_ORDER_MARK && at == 0) {
      return RepairKind.BYTE_ORDER_MARK;
    }
    return isSeparator(c) ? RepairKind.LINE_BREAK : RepairKind.SPACE;
  }

  private static boolean isPaired(String text, int at, char c) {
    return Character.isHighSurrogate(c)
        ? at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1))
        : at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
  }

  private static boolean isSeparator(char c) {
    return c == '\u2028' || c == '\u2029';
  }

  /** Without width, and no place to break a line. */
  private static boolean isGone(char c) {
    return c == BYTE_ORDER_MARK || c == WORD_JOINER;
  }

  private static boolean isWideBlank(char c) {
    return c >= '\u2000' && c <= '\u200B'
        || c == '\u1680'
        || c == '\u202F'
        || c == '\u205F'
        || c == '\u3000';
  }
}
