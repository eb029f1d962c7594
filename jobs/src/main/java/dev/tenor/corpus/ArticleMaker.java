package dev.tenor.corpus;

import dev.tenor.model.Article;
import dev.tenor.model.DateQuality;
import dev.tenor.text.TextRepair;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Optional;

/**
 * Makes an article of a raw record, or says why it cannot.
 *
 * @param maxTextBytes texts longer than this (UTF-8) are quarantined whole, never cut
 */
record ArticleMaker(int maxTextBytes) implements Serializable {
  private static final String UNKNOWN_SOURCE = "unknown";
  private static final String ENGLISH = "en";

  Reading make(RawRecord record) {
    if (record.reason() != null) {
      return quarantined(record, record.reason(), record.detail());
    }
    String text = TextRepair.repair(record.text());
    if (TextRepair.isBlank(text)) {
      return quarantined(record, "no_text", "the record has no text");
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > maxTextBytes) {
      return quarantined(
          record,
          "too_large",
          "a text of " + utf8.length + " bytes, over the limit of " + maxTextBytes);
    }
    String textSha256 = sha256(utf8);
    Optional<LocalDate> stated = PublicationDates.inMetadata(record.published());
    Optional<LocalDate> found = stated.isPresent() ? stated : PublicationDates.inText(text);
    DateQuality quality =
        stated.isPresent()
            ? DateQuality.METADATA
            : found.isPresent() ? DateQuality.TEXT : DateQuality.UNKNOWN;
    String title = blankToNull(TextRepair.repair(record.title()));
    String source = blankToNull(TextRepair.repair(record.source()));
    Article article =
        new Article(
            idOf(record, title, textSha256),
            source == null ? UNKNOWN_SOURCE : source,
            found.orElse(null),
            quality,
            title,
            blankToNull(TextRepair.repair(record.author())),
            blankToNull(TextRepair.repair(record.url())),
            ENGLISH,
            text);
    return new Reading(record.inputFile(), record.recordNumber(), article, textSha256, null);
  }

  /** The input's own id, else one made of what the record says: the same in every run. */
  private static String idOf(RawRecord record, String title, String textSha256) {
    String id = blankToNull(TextRepair.repair(record.id()));
    if (id != null) {
      return id;
    }
    String content =
        String.join(
            "\u0000",
            String.valueOf(record.source()),
            String.valueOf(record.published()),
            String.valueOf(title),
            textSha256);
    return "h-" + sha256(content.getBytes(StandardCharsets.UTF_8)).substring(0, 20);
  }

  private static Reading quarantined(RawRecord record, String reason, String detail) {
    return new Reading(
        record.inputFile(),
        record.recordNumber(),
        null,
        null,
        new Quarantined(
            record.inputFile(),
            record.recordNumber(),
            reason,
            RawBytes.detail(detail, record.rawLength()),
            record.raw()));
  }

  private static String blankToNull(String value) {
    return TextRepair.isBlank(value) ? null : value.strip();
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
