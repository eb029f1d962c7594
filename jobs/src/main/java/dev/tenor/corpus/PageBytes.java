package dev.tenor.corpus;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;

/**
 * Decodes a web page in the order that browsers go by: byte order mark, header, declaration in the
 * page, UTF-8, and where none of them fits, Windows-1252.
 */
final class PageBytes {
  /** Where browsers look for a declaration. */
  private static final int DECLARATION_BYTES = 4096;

  private static final int LONGEST_NAME = 40;

  private PageBytes() {}

  /**
   * @param header the charset that the server named; empty where none is known
   */
  static String decode(byte[] page, Optional<String> header) {
    Optional<Charset> marked = byMark(page);
    Optional<String> text =
        marked
            .or(() -> header.flatMap(PageBytes::named))
            .or(() -> declared(page).flatMap(PageBytes::named))
            .flatMap(charset -> strictly(page, charset))
            .or(() -> strictly(page, StandardCharsets.UTF_8));
    String decoded = text.orElseGet(() -> new String(page, Charset.forName("windows-1252")));
    return decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
  }

  private static Optional<Charset> byMark(byte[] page) {
    int first = page.length > 0 ? page[0] & 0xFF : 0;
    int second = page.length > 1 ? page[1] & 0xFF : 0;
    if (first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE) {
      return Optional.of(StandardCharsets.UTF_16);
    }
    return first == 0xEF && second == 0xBB ? Optional.of(StandardCharsets.UTF_8) : Optional.empty();
  }

  /** Browsers take Latin-1 for Windows-1252, of which it is a part. */
  private static Optional<Charset> named(String name) {
    String folded = name.strip().toLowerCase(Locale.ROOT);
    if (folded.equals("iso-8859-1") || folded.equals("latin1") || folded.equals("us-ascii")) {
      return Optional.of(Charset.forName("windows-1252"));
    }
    try {
      return Optional.of(Charset.forName(folded));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return Optional.empty();
    }
  }

  /** What stands behind {@code charset=} or {@code encoding=} near the page's begin. */
  private static Optional<String> declared(byte[] page) {
    String head =
        new String(page, 0, Math.min(page.length, DECLARATION_BYTES), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT);
    int at = head.indexOf("charset=");
    int from = at >= 0 ? at + "charset=".length() : -1;
    if (from < 0 && head.startsWith("<?xml")) {
      at = head.indexOf("encoding=");
      from = at >= 0 ? at + "encoding=".length() : -1;
    }
    if (from < 0) {
      return Optional.empty();
    }
    while (from < head.length() && "\"' ".indexOf(head.charAt(from)) >= 0) {
      from++;
    }
    int to = from;
    while (to < head.length() && to < from + LONGEST_NAME && isNamePart(head.charAt(to))) {
      to++;
    }
    return to == from ? Optional.empty() : Optional.of(head.substring(from, to));
  }

  private static boolean isNamePart(char character) {
    return Character.isLetterOrDigit(character) || "-_:.+".indexOf(character) >= 0;
  }

  private static Optional<String> strictly(byte[] page, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(page))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
