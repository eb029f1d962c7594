package dev.tenor.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.tenor.TestSession;
import dev.tenor.model.Article;
import dev.tenor.model.DateQuality;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadCorpusTest {
  private static final ArticleRules RULES = ArticleRules.plain(1000);

  @TempDir private Path folder;

  @Test
  void everyFormatGivesTheSameArticles() throws IOException {
    CorpusFixture.writeJsonLines(folder.resolve("a.jsonl"));
    CorpusFixture.writeCsv(folder.resolve("a.csv"));
    CorpusFixture.writeParquet(folder.resolve("a.parquet"));
    CorpusFixture.writeTexts(folder.resolve("texts"));
    List<Article> wanted =
        CorpusFixture.articles().stream()
            .map(
                row ->
                    new Article(
                        row.id(),
                        row.source(),
                        LocalDate.parse(row.published().substring(0, 10)),
                        DateQuality.METADATA,
                        null,
                        row.title(),
                        row.author(),
                        row.url(),
                        "en",
                        row.text(),
                        List.of(),
                        List.of()))
            .sorted(Comparator.comparing(Article::articleId))
            .toList();

    assertThat(articles("a.jsonl")).isEqualTo(wanted);
    assertThat(articles("a.csv")).isEqualTo(wanted);
    assertThat(articles("a.parquet")).isEqualTo(wanted);
    assertThat(articles("texts"))
        .usingRecursiveFieldByFieldElementComparatorOnFields("articleId", "text")
        .isEqualTo(wanted);
    assertThat(articles("texts")).allMatch(article -> article.sourceId().equals("unknown"));
  }

  @Test
  void rowsOfAParquetFolderAreKnownByTheirFile() {
    CorpusFixture.writeParquet(folder.resolve("made by + spark.parquet"));

    List<Reading> readings = read("made by + spark.parquet");

    assertThat(readings).extracting(Reading::inputFile).allMatch(f -> Files.exists(Path.of(f)));
    assertThat(readings.stream().map(r -> tuple(r.inputFile(), r.recordNumber())).distinct())
        .hasSize(10);
    assertThat(readings).extracting(Reading::recordNumber).contains(1L).doesNotContain(0L);
  }

  @Test
  void lineNumbersAgreeWithThoseOfTheWholeFileInEverySlice() throws IOException {
    List<String> lines = new ArrayList<>();
    List<Long> broken = new ArrayList<>();
    for (int i = 1; i <= 2000; i++) {
      if (i % 97 == 0) {
        broken.add((long) i);
        lines.add("{\"id\": \"cut-" + i);
      } else if (i % 31 == 0) {
        lines.add("");
      } else {
        lines.add("{\"id\": \"a-%d\", \"text\": \"Line %d é.\"}".formatted(i, i));
      }
    }
    Files.writeString(folder.resolve("many.jsonl"), String.join("\n", lines));

    List<Reading> readings =
        new ReadCorpus(TestSession.spark(), FieldNames.DEFAULT, RULES, 1000)
            .read(files("many.jsonl"))
            .collectAsList();

    assertThat(readings.stream().filter(r -> r.quarantined() != null).map(Reading::recordNumber))
        .containsExactlyInAnyOrderElementsOf(broken);
    assertThat(readings.stream().filter(r -> r.article() != null))
        .allMatch(r -> r.article().articleId().equals("a-" + r.recordNumber()));
    long blank = lines.stream().filter(String::isEmpty).count();
    assertThat(readings).hasSize(lines.size() - (int) blank);
  }

  @Test
  void everyRecordIsAnArticleOrARowOfTheQuarantine() throws IOException {
    Files.writeString(
        folder.resolve("x.jsonl"),
        "{\"id\": 7, \"text\": \"Seven.\"}\n{cut\n[]\n{\"text\": \" \"}\n{\"text\": {}}\n"
            + "{\"id\": \"big\", \"text\": \""
            + "x".repeat(1001)
            + "\"}\n");
    Files.writeString(
        folder.resolve("y.csv"), "id,text\n8,Eight.\n9\n10,\n11,\"open\n12,Twelve.\n");
    Files.writeString(folder.resolve("z.txt"), "Ends without a line feed");
    Files.writeString(folder.resolve("blank.txt"), "\n \n");

    List<Reading> readings = read("");

    assertThat(readings)
        .extracting(
            r -> Path.of(r.inputFile()).getFileName().toString(),
            Reading::recordNumber,
            r -> r.article() == null ? r.quarantined().reason() : r.article().articleId())
        .containsExactlyInAnyOrder(
            tuple("x.jsonl", 1L, "7"),
            tuple("x.jsonl", 2L, "bad_json"),
            tuple("x.jsonl", 3L, "bad_json"),
            tuple("x.jsonl", 4L, "no_text"),
            tuple("x.jsonl", 5L, "no_text"),
            tuple("x.jsonl", 6L, "too_large"),
            tuple("y.csv", 1L, "8"),
            tuple("y.csv", 2L, "bad_row"),
            tuple("y.csv", 3L, "no_text"),
            tuple("y.csv", 4L, "bad_row"),
            tuple("z.txt", 1L, "z"),
            tuple("blank.txt", 1L, "no_text"));
    assertThat(readings).allMatch(r -> (r.article() == null) == (r.quarantined() != null));
    assertThat(readings).allMatch(r -> r.article() == null || r.textSha256().length() == 64);
  }

  @Test
  void aFileThatIsNotWhatItsNameSaysIsQuarantinedAndTheOthersAreRead() throws IOException {
    Files.writeString(folder.resolve("garbage.parquet"), "this is no Parquet file, is it?");
    TestSession.spark().range(3).coalesce(1).write().parquet(folder + "/other.parquet");
    Files.writeString(folder.resolve("other.csv"), "id,body\n1,a\n");
    Files.writeString(folder.resolve("empty.csv"), "");
    Files.writeString(folder.resolve("fine.csv"), "id,text\n1,One.\n");

    List<Reading> readings = read("");

    assertThat(readings)
        .filteredOn(reading -> reading.article() != null)
        .extracting(reading -> reading.article().text())
        .containsExactly("One.");
    assertThat(readings)
        .filteredOn(reading -> reading.quarantined() != null)
        .extracting(r -> r.quarantined().reason(), Reading::recordNumber)
        .containsExactlyInAnyOrder(
            tuple("bad_parquet", 1L),
            tuple("bad_header", 1L),
            tuple("bad_header", 1L),
            tuple("bad_header", 1L));
    assertThat(readings)
        .filteredOn(reading -> reading.quarantined() != null)
        .extracting(reading -> reading.quarantined().detail())
        .anyMatch(detail -> detail.contains("there is no column 'text'; there are [id]"))
        .anyMatch(detail -> detail.contains("the header has no column 'text'; it has [body, id]"))
        .anyMatch(detail -> detail.contains("the header has no column 'text'; it has []"))
        .anyMatch(detail -> detail.contains("cannot be read as Parquet"))
        .allMatch(detail -> detail.lines().count() == 1);
  }

  private List<Article> articles(String name) {
    return read(name).stream()
        .map(Reading::article)
        .sorted(Comparator.comparing(Article::articleId))
        .toList();
  }

  private List<Reading> read(String name) {
    return new ReadCorpus(TestSession.spark(), FieldNames.DEFAULT, RULES)
        .read(files(name))
        .collectAsList();
  }

  private List<InputFile> files(String name) {
    return InputFiles.list(new Configuration(), List.of(folder + "/" + name), Optional.empty());
  }
}
