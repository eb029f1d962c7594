package dev.tenor.corpus;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * What the first bytes of a file say about its format.
 *
 * <p>A name that tells a format of text is believed unless the bytes cannot be that: a download
 * that failed and left an error page under the name of a corpus must not become an article.
 */
final class FirstBytes {
  /** Enough for a declaration, a comment and the root element. */
  static final int COUNT = 4096;

  private FirstBytes() {}

  /**
   * @param byName what the file's name says
   * @param head the first bytes, decompressed
   * @return what the file is; empty where neither name nor bytes tell
   */
  static Optional<InputFormat> format(Optional<InputFormat> byName, byte[] head) {
    String text = new String(head, StandardCharsets.ISO_8859_1);
    if (text.startsWith("PAR1")) {
      return Optional.of(InputFormat.PARQUET);
    }
    if (text.startsWith("WARC/")) {
      return Optional.of(InputFormat.WARC);
    }
    String start =
        (text.startsWith("\u00EF\u00BB\u00BF") ? text.substring(3) : text).stripLeading();
    if (byName.isEmpty() || byName.get() == InputFormat.TXT) {
      return markup(start).or(() -> json(start)).or(() -> byName);
    }
    return switch (byName.get()) {
      case NITF, NEWSML -> markup(start).or(() -> byName);
      case JSON -> json(start).filter(InputFormat.NEWS_PLEASE::equals).or(() -> byName);
      case JSONL -> isJsonDocument(start) ? json(start) : byName;
      default -> byName;
    };
  }

  private static Optional<InputFormat> markup(String start) {
    if (!start.startsWith("<")) {
      return Optional.empty();
    }
    String folded = start.toLowerCase(Locale.ROOT);
    if (folded.contains("<newsmessage") || folded.contains("<newsitem")) {
      return Optional.of(InputFormat.NEWSML);
    }
    if (folded.contains("<nitf")) {
      return Optional.of(InputFormat.NITF);
    }
    return folded.startsWith("<!doctype html") || folded.contains("<html")
        ? Optional.of(InputFormat.HTML)
        : Optional.empty();
  }

  private static Optional<InputFormat> json(String start) {
    boolean isDocument = isJsonDocument(start);
    if (!isDocument && !start.startsWith("{\"")) {
      return Optional.empty();
    }
    if (start.contains("\"maintext\"")) {
      return Optional.of(InputFormat.NEWS_PLEASE);
    }
    return Optional.of(isDocument ? InputFormat.JSON : InputFormat.JSONL);
  }

  /** Whether an array of objects begins here, or an object that is spread over lines. */
  private static boolean isJsonDocument(String start) {
    if (start.startsWith("[")) {
      return start.substring(1).stripLeading().startsWith("{");
    }
    boolean isSpread = start.startsWith("{\n") || start.startsWith("{\r");
    return isSpread && start.substring(1).stripLeading().startsWith("\"");
  }
}
