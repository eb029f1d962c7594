package dev.tenor.text;

import dev.tenor.model.RepairKind;

/**
 * Undoes UTF-8 that was read as Windows-1252 or Latin-1 and encoded again.
 *
 * <p>Only what decodes strictly is decoded. Few sequences that do are not mojibake but text: a
 * letter with an accent before closing quotation marks, as in the word CAFÉ in quotation marks. A
 * sequence whose trailing characters could all follow a letter in print is therefore decoded only
 * where the text has surer ones, or many, and no character above ASCII outside of such sequences: a
 * text that went wrong as a whole.
 *
 * <p>The five bytes that Windows-1252 leaves open (0x9D of the closing quotation mark among them)
 * pass through as control characters in what real software writes, and do so here.
 */
final class Mojibake {
  /** Windows-1252 from 0x80 on; the five open bytes stand for themselves. */
  private static final String WINDOWS_1252 =
      "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D"
          + "\u008F\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153"
          + "\u009D\u017E\u0178";

  /** Behind Â and Ã: the marks and blanks of print that may follow a capital at a word's end. */
  private static final String PRINTED_BEHIND_LETTERS =
      "\u2026\u2018\u2019\u201C\u201D\u2013\u2014\u2039\u203A\u2022";

  /** Behind any other letter: signs that do not follow a letter in print. */
  private static final String NOT_BEHIND_LETTERS =
      "\u201A\u0192\u201E\u2020\u2021\u02C6\u2030\u02DC\u00A2\u00A3\u00A4\u00A5\u00A6\u00A7"
          + "\u00A8\u00AC\u00AD\u00AF\u00B1\u00B4\u00B5\u00B6\u00B8\u00BC\u00BD\u00BE";

  /** As many unsure sequences with nothing else above ASCII are no chance. */
  private static final int MANY = 10;

  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private Mojibake() {}

  /** Whether the character can stand for the first byte of a sequence. */
  static boolean mayBegin(char c) {
    return c >= '\u00C2' && c <= '\u00F4';
  }

  /** The text with its sequences decoded; the same instance where there is none to decode. */
  static String repair(String text, RepairTally tally) {
    int sure = 0;
    int unsure = 0;
    int others = 0;
    for (int i = 0; i < text.length(); ) {
      int length = sequenceAt(text, i);
      if (length == 0) {
        others += text.charAt(i) < 128 ? 0 : 1;
        i++;
      } else {
        if (isSure(text, i, length)) {
          sure++;
        } else {
          unsure++;
        }
        i += length;
      }
    }
    boolean whole = others == 0 && sure + unsure >= (sure > 0 ? 1 : MANY);
    return sure == 0 && !whole ? text : decoded(text, whole, tally);
  }

  private static String decoded(String text, boolean unsureToo, RepairTally tally) {
    StringBuilder decoded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int length = sequenceAt(text, i);
      if (length > 0 && (unsureToo || isSure(text, i, length))) {
        decoded.appendCodePoint(codePoint(text, i, length));
        tally.add(RepairKind.MOJIBAKE);
        i += length;
      } else {
        decoded.append(text, i, i + Math.max(1, length));
        i += Math.max(1, length);
      }
    }
    return decoded.toString();
  }

  /** Length of the strictly valid UTF-8 sequence that characters from {@code at} on stand for. */
  private static int sequenceAt(String text, int at) {
    char lead = text.charAt(at);
    if (!mayBegin(lead)) {
      return 0;
    }
    int length = lead < '\u00E0' ? 2 : lead < '\u00F0' ? 3 : 4;
    if (at + length > text.length()) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      int value = byteOf(text.charAt(i));
      if (value < 0x80 || value > 0xBF) {
        return 0;
      }
    }
    int code = codePoint(text, at, length);
    boolean shortest = length == 2 || (length == 3 ? code >= 0x800 : code >= 0x10000);
    boolean surrogate = code >= 0xD800 && code <= 0xDFFF;
    return shortest && !surrogate && code <= Character.MAX_CODE_POINT ? length : 0;
  }

  private static int codePoint(String text, int at, int length) {
    int code = text.charAt(at) & (0xFF >> (length + 1));
    for (int i = at + 1; i < at + length; i++) {
      code = code << 6 | byteOf(text.charAt(i)) & 0x3F;
    }
    return code;
  }

  private static boolean isSure(String text, int at, int length) {
    char lead = text.charAt(at);
    for (int i = at + 1; i < at + length; i++) {
      char c = text.charAt(i);
      boolean control = c >= '\u0080' && c <= '\u009F';
      if (control || (lead <= '\u00C3' ? isSureBehind(lead, c) : isSureBehindOthers(lead, c))) {
        return true;
      }
    }
    return codePoint(text, at, length) == BYTE_ORDER_MARK;
  }

  /** Â comes of signs and blanks, Ã of letters; both are rare in print. */
  private static boolean isSureBehind(char lead, char c) {
    boolean afterTilde = lead == '\u00C3' && (c == '\u00A0' || c == '\u00AB' || c == '\u00BB');
    return !afterTilde && PRINTED_BEHIND_LETTERS.indexOf(c) < 0;
  }

  private static boolean isSureBehindOthers(char lead, char c) {
    boolean centralEuropean = lead == '\u00C4' || lead == '\u00C5';
    if (lead >= '\u00E0') {
      // General punctuation, currencies and trade marks; emoji. No word ends in these letters.
      return lead == '\u00E2' && (c == '\u20AC' || NOT_BEHIND_LETTERS.indexOf(c) >= 0)
          || lead == '\u00F0' && c == '\u0178';
    }
    return NOT_BEHIND_LETTERS.indexOf(c) >= 0
        || centralEuropean && (c == '\u00A1' || c == '\u00BF');
  }

  /** The byte that Windows-1252 and Latin-1 have for a character; -1 for none. */
  private static int byteOf(char c) {
    if (c <= '\u00FF') {
      return c;
    }
    int place = WINDOWS_1252.indexOf(c);
    return place < 0 ? -1 : 0x80 + place;
  }
}
