package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.model.Article;
import dev.tenor.model.DateQuality;
import dev.tenor.model.DateReason;
import dev.tenor.text.Sha256;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleMakerTest {
  private static final ArticleMaker MAKER = new ArticleMaker(ArticleRules.plain(100));

  @Test
  void aRecordBecomesAnArticleOfItsFields() {
    Article article =
        article("a-1", "herald", "2025-05-09", " A title ", "T. Brenn", "u:1", "Text.");

    assertThat(article)
        .isEqualTo(
            new Article(
                "a-1",
                "herald",
                LocalDate.of(2025, 5, 9),
                DateQuality.METADATA,
                null,
                "A title",
                "T. Brenn",
                "u:1",
                "und",
                "Text.",
                List.of(),
                List.of()));
  }

  @Test
  void emptyFieldsAreNull() {
    Article article = article("a-1", " ", "", "\u00A0", "", " ", "Text.");

    assertThat(article.sourceId()).isEqualTo("unknown");
    assertThat(article.title()).isNull();
    assertThat(article.author()).isNull();
    assertThat(article.url()).isNull();
  }

  @Test
  void theTextStaysAsItCame() {
    assertThat(article("a", null, null, null, null, null, "\n  “Yes” 😀 \n").text())
        .isEqualTo("\n  “Yes” 😀 \n");
  }

  @Test
  void theDayComesFromTheTextWhereMetadataHaveNone() {
    Article article = article("a", null, "soon", null, null, null, "date 2025-05-09 Talks began.");

    assertThat(article.publishedDate()).isEqualTo("2025-05-09");
    assertThat(article.dateQuality()).isEqualTo(DateQuality.TEXT);
  }

  @Test
  void anUnknownDayStaysUnknown() {
    Article article = article("a", null, "2025-02-30", null, null, null, "Talks began.");

    assertThat(article.publishedDate()).isNull();
    assertThat(article.dateQuality()).isEqualTo(DateQuality.UNKNOWN);
    assertThat(article.dateReason()).isEqualTo(DateReason.IMPOSSIBLE);
  }

  @Test
  void anArticleWithoutIdIsNamedByItsContent() {
    String id = article(null, "herald", "2025-05-09", "Title", null, null, "Text.").articleId();

    assertThat(id).startsWith("h-").hasSize(22);
    assertThat(article(" ", "herald", "2025-05-09", "Title", "x", "y", "Text.").articleId())
        .isEqualTo(id);
    assertThat(article(null, "courier", "2025-05-09", "Title", null, null, "Text.").articleId())
        .isNotEqualTo(id);
    assertThat(article(null, "herald", "2025-05-09", "Title", null, null, "Text!").articleId())
        .isNotEqualTo(id);
  }

  @Test
  void aTextThatNobodyCanReadIsQuarantined() {
    for (String text : new String[] {null, "", " \n", "\u200B\uFEFF", "\u0000"}) {
      assertThat(MAKER.make(record("a", null, null, null, null, null, text)).quarantined().reason())
          .isEqualTo("no_text");
    }
  }

  @Test
  void aTextOverTheLimitIsQuarantinedWhole() {
    assertThat(make("é".repeat(50)).quarantined()).isNull();

    Quarantined quarantined = make("é".repeat(50) + ".").quarantined();
    assertThat(quarantined.reason()).isEqualTo("too_large");
    assertThat(quarantined.detail()).contains("101 bytes").contains("100");
  }

  @Test
  void aRecordThatCouldNotBeReadKeepsItsReasonAndSaysOnceWhatWasCut() {
    byte[] raw = new byte[RawBytes.KEPT_BYTES];
    RawRecord broken = RawRecord.unreadable("in.jsonl", 7, "bad_json", "cut off", raw, 2_000_000);

    Reading reading = MAKER.make(broken.of(InputFormat.JSONL, null));

    assertThat(reading.article()).isNull();
    assertThat(reading.quarantined())
        .isEqualTo(
            new Quarantined(
                "in.jsonl",
                7,
                "bad_json",
                "cut off (raw holds the first 1048576 of 2000000 bytes; their SHA-256 is "
                    + Sha256.hex(raw)
                    + ")",
                raw,
                2_000_000,
                "jsonl",
                null));
  }

  private static Reading make(String text) {
    return MAKER.make(record("a", null, null, null, null, null, text));
  }

  private static Article article(
      String id,
      String source,
      String published,
      String title,
      String author,
      String url,
      String text) {
    return MAKER.make(record(id, source, published, title, author, url, text)).article();
  }

  private static RawRecord record(
      String id,
      String source,
      String published,
      String title,
      String author,
      String url,
      String text) {
    byte[] raw = "raw".getBytes(StandardCharsets.UTF_8);
    return new RawRecord(
        "in.jsonl",
        1,
        id,
        source,
        published,
        title,
        author,
        url,
        text,
        null,
        null,
        null,
        raw,
        3,
        "jsonl",
        null);
  }
}
