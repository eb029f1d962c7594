package dev.tenor.corpus;

import dev.tenor.model.Article;
import dev.tenor.model.RepairKind;
import dev.tenor.text.Asides;
import dev.tenor.text.RepairTally;
import dev.tenor.text.Sha256;
import dev.tenor.text.TextRepair;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Makes an article of a raw record, or says why it cannot; one maker a thread. */
final class ArticleMaker {
  private static final String UNKNOWN_SOURCE = "unknown";

  private final ArticleRules rules;
  private final LanguageJudge languages;

  ArticleMaker(ArticleRules rules) {
    this.rules = rules;
    this.languages = new LanguageJudge(rules.language());
  }

  Reading make(RawRecord record) {
    if (record.reason() != null) {
      return quarantined(record, record.reason(), record.detail());
    }
    RepairTally tally = new RepairTally();
    if (record.charset() != null) {
      tally.add(RepairKind.CHARSET);
    }
    String text = TextRepair.repair(record.text(), tally);
    if (TextRepair.isBlank(text)) {
      return quarantined(record, "no_text", "the record has no text");
    }
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    if (utf8.length > rules.maxTextBytes()) {
      return quarantined(
          record,
          "too_large",
          "a text of %d bytes, over the limit of %d; SHA-256 %s"
              .formatted(utf8.length, rules.maxTextBytes(), Sha256.hex(utf8)));
    }
    LanguageJudge.Judgement language = languages.judge(text);
    if (language.isForeign()) {
      return quarantined(
          record,
          "language",
          String.format(
              Locale.ROOT, "%s, confidence %.2f", language.code(), language.confidence()));
    }
    String textSha256 = Sha256.hex(utf8);
    PublicationDates date = PublicationDates.of(record.published(), text, rules.dates());
    String title = blankToNull(TextRepair.repair(record.title(), tally));
    String source = blankToNull(TextRepair.repair(record.source()));
    Article article =
        new Article(
            idOf(record, title, textSha256),
            source == null ? UNKNOWN_SOURCE : source,
            date.day(),
            date.quality(),
            date.reason(),
            title,
            blankToNull(TextRepair.repair(record.author())),
            blankToNull(TextRepair.repairPlain(record.url())),
            language.code(),
            text,
            tally.repairs(),
            Asides.in(title, text));
    return new Reading(record.inputFile(), record.recordNumber(), article, textSha256, null);
  }

  /** The input's own id, else one made of what the record says: the same in every run. */
  private static String idOf(RawRecord record, String title, String textSha256) {
    String id = blankToNull(TextRepair.repairPlain(record.id()));
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
    return "h-" + Sha256.hex(content.getBytes(StandardCharsets.UTF_8)).substring(0, 20);
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
            RawBytes.detail(detail, record.raw(), record.rawLength()),
            record.raw(),
            record.rawLength(),
            record.format(),
            record.header()));
  }

  private static String blankToNull(String value) {
    return TextRepair.isBlank(value) ? null : value.strip();
  }
}
