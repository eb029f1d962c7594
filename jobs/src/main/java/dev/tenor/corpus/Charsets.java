package dev.tenor.corpus;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.MalformedInputException;

/**
 * Tells the charset of a record whose bytes are not UTF-8, or that they are damaged UTF-8.
 *
 * <p>Decided by the record: a file may be put together from many, and its slices are read by tasks
 * that know nothing of each other. ICU names the charset; what it names must decode strictly and
 * look like print, for its detector finds a charset for any noise.
 */
final class Charsets {
  private static final String WINDOWS_1252 = "windows-1252";

  /** ICU's own scale to 100; noise and short texts stay below. */
  private static final int LEAST_CONFIDENCE = 40;

  /**
   * What stray first bytes of UTF-8 sequences, and bytes that UTF-8 does not know, look like in
   * Windows-1252; as letters they are rare in English print.
   */
  private static final String SIGNS_OF_DAMAGE = "\u00C2\u00C3\u00E2\u00EF\u00F0\u00FE\u00FF\u00D7";

  /** So many times more characters must speak for a charset than for damage. */
  private static final int TIMES_MORE = 2;

  /** Scripts other than Latin stand above ASCII with every letter; a few bytes are damage. */
  private static final int ONE_IN = 5;

  /** A few words: of less, a charset cannot be told. */
  private static final int FEWEST = 20;

  private Charsets() {}

  /**
   * The name of the charset.
   *
   * @param record bytes that are not UTF-8
   * @throws CharacterCodingException where no charset explains the bytes: they are damaged
   */
  static String of(byte[] record) throws CharacterCodingException {
    if (record.length >= 2) {
      int mark = (record[0] & 0xFF) << 8 | record[1] & 0xFF;
      if (mark == 0xFFFE || mark == 0xFEFF) {
        decode(record, "UTF-16");
        return "UTF-16";
      }
    }
    if (isDamagedUtf8(record)) {
      throw new MalformedInputException(1);
    }
    CharsetMatch match = new CharsetDetector().setText(record).detect();
    boolean western =
        match != null
            && (match.getName().startsWith("ISO-8859-1") || match.getName().equals(WINDOWS_1252));
    if (western && isPrint(decode(record, WINDOWS_1252))) {
      return WINDOWS_1252;
    }
    boolean otherScript =
        match != null
            && match.getConfidence() >= LEAST_CONFIDENCE
            && aboveAscii(record) >= Math.max(FEWEST, record.length / ONE_IN);
    if (western || !otherScript) {
      throw new MalformedInputException(1);
    }
    decode(record, match.getName());
    return match.getName();
  }

  /** The text of bytes in a charset; fails on what the charset does not have. */
  static String decode(byte[] bytes, String charset) throws CharacterCodingException {
    if (!Charset.isSupported(charset)) {
      throw new MalformedInputException(1);
    }
    return Charset.forName(charset)
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes))
        .toString();
  }

  /**
   * Whether whole sequences of UTF-8 stand beside the broken ones: two bytes can look like one by
   * chance in another charset, three hardly.
   */
  private static boolean isDamagedUtf8(byte[] bytes) {
    int pairs = 0;
    int stray = 0;
    for (int i = 0; i < bytes.length; ) {
      int lead = bytes[i] & 0xFF;
      int length = lead < 0x80 ? 1 : lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
      int next = i + 1;
      while (next < bytes.length && next < i + length && (bytes[next] & 0xC0) == 0x80) {
        next++;
      }
      boolean whole = length > 0 && next == i + length;
      if (whole && length > 2 || lead == 0) {
        return true;
      }
      pairs += whole && length == 2 ? 1 : 0;
      stray += whole ? 0 : 1;
      i = whole ? next : i + 1;
    }
    return pairs >= stray;
  }

  private static int aboveAscii(byte[] bytes) {
    int count = 0;
    for (byte b : bytes) {
      count += b < 0 ? 1 : 0;
    }
    return count;
  }

  /** Whether what stands above ASCII are signs and letters of words, as English print has them. */
  private static boolean isPrint(String text) {
    int print = 0;
    int damage = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < 128) {
        continue;
      }
      boolean inWord =
          i > 0 && Character.isLetter(text.charAt(i - 1))
              || i + 1 < text.length() && Character.isLetter(text.charAt(i + 1));
      boolean broken = SIGNS_OF_DAMAGE.indexOf(c) >= 0 || Character.isLetter(c) && !inWord;
      print += broken ? 0 : 1;
      damage += broken ? 1 : 0;
    }
    return print > TIMES_MORE * damage;
  }
}
