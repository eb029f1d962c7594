package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenor.TestSession;
import dev.tenor.spark.Records;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was quarantined is read again, as what it was, once rules or reader let it pass. */
class QuarantineReplayTest {
  private static final String FRENCH =
      "Les ministres se sont retrouvés vendredi à Dorvan et ont signé le texte après la nuit.";

  /** A row as the table has it. */
  public record Row(
      String input_file,
      long record_number,
      String reason,
      String detail,
      byte[] raw,
      long raw_length,
      String format,
      String header,
      String month) {}

  @TempDir private Path folder;

  @Test
  void recordsOfEveryFormatComeBackUnderTheirFileAndNumber() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    String page =
        "<html><head><title>Une nuit</title></head><body><article><p>%s</p><p>%s</p></article>"
                .formatted(FRENCH, FRENCH)
            + "</body></html>";
    Files.writeString(in.resolve("a.jsonl"), "{\"id\":\"j\",\"text\":\"ok\"}\n" + json("l"));
    Files.writeString(in.resolve("b.csv"), "\uFEFFbody;text;id\n1;ok;x\n2;\"" + FRENCH + "\";c\n");
    Files.writeString(in.resolve("c.tsv"), "id\ttext\nt\t" + FRENCH + "\n");
    Files.writeString(in.resolve("d.txt"), FRENCH);
    Files.writeString(in.resolve("e.html"), page);
    Files.writeString(in.resolve("f.json"), "[" + json("k") + ",\n" + json("m") + "]");
    List<Reading> before = read(in, LanguageRule.ENGLISH);
    assertThat(quarantined(before)).hasSize(7);

    List<Reading> again = read(quarantine(before), new LanguageRule(List.of("fr"), null));

    assertThat(again)
        .extracting(Reading::inputFile, Reading::recordNumber)
        .containsExactlyInAnyOrderElementsOf(
            quarantined(before).stream().map(q -> tuple(q.inputFile(), q.recordNumber())).toList());
    assertThat(again)
        .extracting(r -> r.article().articleId())
        .containsExactlyInAnyOrder("l", "c", "t", "d", "k", "m", idOf(again, "e.html"));
    assertThat(again).allMatch(r -> r.article().text().contains(FRENCH));
  }

  @Test
  void whatIsStillWrongStaysWhatItWas() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    Files.writeString(in.resolve("a.jsonl"), "{\"id\":\n\n" + json("x") + "\n[]\n");
    Files.writeString(in.resolve("b.csv"), "id,text\n1\n2,\"open");
    Files.write(in.resolve("d.txt"), "cut \u00FF\u00FE".getBytes(StandardCharsets.ISO_8859_1));
    List<Reading> before = read(in, LanguageRule.ENGLISH);

    List<Reading> again = read(quarantine(before), LanguageRule.ENGLISH);

    assertThat(again)
        .extracting(QuarantineReplayTest::inWords)
        .containsExactlyElementsOf(before.stream().map(QuarantineReplayTest::inWords).toList());
  }

  @Test
  void ofALongRecordTheFrontIsKeptAndNothingIsMadeOfIt() throws IOException {
    Path in = Files.createDirectories(folder.resolve("in"));
    String text = "The envoys met again. ".repeat(60_000);
    Files.writeString(in.resolve("a.jsonl"), "{\"id\":\"x\",\"text\":\"" + text + "\"}\n");
    ArticleRules rules = ArticleRules.plain(700_000);
    List<Reading> before = read(in, rules);
    Quarantined large = before.get(0).quarantined();
    assertThat(large.reason()).isEqualTo("too_large");
    assertThat(large.raw()).hasSize(RawBytes.KEPT_BYTES);
    assertThat(large.rawLength()).isEqualTo(text.length() + 20L);
    assertThat(large.detail()).contains("1048576 of").contains("SHA-256");

    List<Reading> again = read(quarantine(before), ArticleRules.plain(9_000_000));

    assertThat(inWords(again.get(0))).isEqualTo(inWords(before.get(0)));
  }

  private static String json(String id) {
    return "{\"id\":\"%s\",\"text\":\"%s\"}".formatted(id, FRENCH);
  }

  private static String idOf(List<Reading> readings, String file) {
    return readings.stream()
        .filter(r -> r.inputFile().endsWith(file))
        .map(r -> r.article().articleId())
        .findFirst()
        .orElseThrow();
  }

  private static String inWords(Reading reading) {
    Quarantined q = reading.quarantined();
    return reading.inputFile()
        + reading.recordNumber()
        + (q == null ? "" : q.reason() + q.detail() + q.format() + q.header() + q.rawLength());
  }

  private static List<Quarantined> quarantined(List<Reading> readings) {
    return readings.stream().map(Reading::quarantined).filter(q -> q != null).toList();
  }

  private Path quarantine(List<Reading> readings) {
    List<Row> rows =
        quarantined(readings).stream()
            .map(
                q ->
                    new Row(
                        q.inputFile(),
                        q.recordNumber(),
                        q.reason(),
                        q.detail(),
                        q.raw(),
                        q.rawLength(),
                        q.format(),
                        q.header(),
                        "unknown"))
            .toList();
    Path table = folder.resolve("quarantine");
    TestSession.spark()
        .createDataset(rows, Records.encoder(Row.class))
        .coalesce(1)
        .write()
        .partitionBy("month")
        .parquet(table.toString());
    return table;
  }

  private static List<Reading> read(Path path, LanguageRule language) {
    ArticleRules plain = ArticleRules.plain(100_000);
    return read(path, new ArticleRules(plain.maxTextBytes(), plain.dates(), language));
  }

  private static List<Reading> read(Path path, ArticleRules rules) {
    List<Reading> readings = new ArrayList<>();
    new LocalCorpus(FieldNames.DEFAULT, rules)
        .read(InputFiles.list(new Configuration(), List.of(path.toString()), Optional.empty()))
        .forEachRemaining(readings::add);
    readings.sort(Comparator.comparing(Reading::inputFile).thenComparing(Reading::recordNumber));
    return readings;
  }
}
