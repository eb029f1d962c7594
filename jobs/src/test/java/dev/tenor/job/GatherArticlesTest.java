package dev.tenor.job;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import dev.tenor.copies.Nearness;
import dev.tenor.corpus.ArticleRules;
import dev.tenor.corpus.FieldNames;
import dev.tenor.corpus.InputFile;
import dev.tenor.corpus.InputFiles;
import dev.tenor.corpus.ReadCorpus;
import dev.tenor.corpus.Reading;
import dev.tenor.text.Sha256;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.EarlierSnapshot;
import dev.tenor.warehouse.SnapshotWriter;
import dev.tenor.warehouse.TableSchemas;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run takes of its input, and what stays of the snapshot before. */
@Tag("slow")
class GatherArticlesTest {
  private static final String MONDAY = line("a", "2025-05-05", "Courier", "The bridge is closed.");
  private static final String TUESDAY = line("b", "2025-05-06", "Courier", "The bridge is open.");
  private static final String WEDNESDAY = line("c", "2025-05-07", "Herald", "The ferry is late.");
  private static final String UNDATED = line("u", "", "Herald", "Letters to the editor.");
  private static final String AGAIN = line("d", "2025-05-07", "Courier", "The bridge is closed.");
  private static final String OTHER = line("a", "2025-05-07", "Courier", "No bridge at all.");
  private static final String BROKEN = "{\"id\":\"x";
  private static final List<String> ALL =
      List.of(MONDAY, TUESDAY, BROKEN, WEDNESDAY, UNDATED, AGAIN, OTHER);

  @TempDir private Path folder;
  private final SparkSession spark = TestSession.spark();
  private final List<String> forgotten = new ArrayList<>();
  private RunCounts counts;
  private int runs;

  @Test
  void dayByDayInAnyOrderGivesTheRowsOfTheWhole() throws IOException {
    Path input = input("all.jsonl", ALL);
    List<String> whole = rows(run(Optional.empty(), DayWindow.ALL, input));

    Optional<Path> forwards = Optional.empty();
    for (int day : new int[] {5, 6, 7}) {
      forwards = Optional.of(run(forwards, day(day), input));
    }
    assertThat(rows(forwards.get())).isEqualTo(whole);
    assertThat(counts.gathered())
        .isEqualTo(
            "7 records: 2 kept, 1 duplicates, 2 quarantined, 2 outside of the window;"
                + " 2 carried over");

    Optional<Path> backwards = Optional.empty();
    for (int day : new int[] {7, 5, 6}) {
      backwards = Optional.of(run(backwards, day(day), input));
    }
    assertThat(rows(backwards.get())).isEqualTo(whole);
  }

  @Test
  void filesDayByDayGiveTheRowsOfTheirFolder() throws IOException {
    Path first = input("in/1.jsonl", List.of(MONDAY, BROKEN));
    Path second = input("in/2.jsonl", List.of(AGAIN, WEDNESDAY, TUESDAY));
    List<String> whole = rows(run(Optional.empty(), DayWindow.ALL, folder.resolve("in")));

    Path later = run(Optional.empty(), DayWindow.ALL, second);
    assertThat(ids(later)).containsExactly("b", "c", "d");

    assertThat(rows(run(Optional.of(later), DayWindow.ALL, first))).isEqualTo(whole);
    assertThat(counts.carried).isEqualTo(2);
  }

  @Test
  void whatIsGoneFromTheWindowVanishesAndNothingElse() throws IOException {
    Path before = run(Optional.empty(), DayWindow.ALL, input("all.jsonl", ALL));
    assertThat(ids(before)).containsExactly("a", "b", "c", "u");

    Path after = run(Optional.of(before), day(7), input("new.jsonl", List.of(MONDAY)));

    assertThat(ids(after)).containsExactly("a", "b", "u");
    assertThat(counts.gathered())
        .isEqualTo(
            "1 records: 0 kept, 0 duplicates, 0 quarantined, 1 outside of the window;"
                + " 3 carried over");
    assertThat(reasons(after)).containsExactly("bad_json", "conflicting_id");
  }

  @Test
  void anArticleIsReplacedByItsId() throws IOException {
    Path before = run(Optional.empty(), DayWindow.ALL, input("1.jsonl", List.of(MONDAY, TUESDAY)));

    Path after = run(Optional.of(before), DayWindow.ALL, input("2.jsonl", List.of(OTHER)));

    assertThat(ids(after)).containsExactly("a", "b");
    assertThat(texts(after)).containsExactly("No bridge at all.", "The bridge is open.");
  }

  @Test
  void whatIsForgottenStaysOutUnderItsIdAndItsText() throws IOException {
    forgotten.add(Forgetting.idHash("a"));
    forgotten.add(
        Forgetting.textHash("Courier", Sha256.hex("The bridge is open.".getBytes(UTF_8))));
    Path before = run(Optional.empty(), DayWindow.ALL, input("all.jsonl", ALL));

    // The text of a stands under the id d as well; that it is forgotten nobody has said.
    assertThat(ids(before)).containsExactly("c", "d", "u");
    assertThat(counts.gathered())
        .isEqualTo("7 records: 3 kept, 0 duplicates, 1 quarantined, 3 forgotten");
    assertThat(reasons(before)).containsExactly("bad_json");
  }

  private static final java.nio.charset.Charset UTF_8 = StandardCharsets.UTF_8;

  private static DayWindow day(int day) {
    LocalDate date = LocalDate.of(2025, 5, day);
    return new DayWindow(Optional.of(date), Optional.of(date.plusDays(1)));
  }

  private static String line(String id, String day, String source, String text) {
    return "{\"id\":\"%s\",\"published\":\"%s\",\"source\":\"%s\",\"text\":\"%s\"}"
        .formatted(id, day, source, text);
  }

  private Path input(String name, List<String> lines) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, lines);
  }

  /** Reads, gathers and writes articles and quarantine, as a run does. */
  private Path run(Optional<Path> earlier, DayWindow window, Path input) throws IOException {
    List<InputFile> files =
        InputFiles.list(new Configuration(), List.of(input.toString()), Optional.empty());
    Dataset<Reading> readings =
        new ReadCorpus(spark, FieldNames.DEFAULT, ArticleRules.plain(1000)).read(files).cache();
    readings.createOrReplaceTempView("reading");
    SqlFiles sql = new SqlFiles(spark);
    GatherArticles.stage(spark, sql, files, window, new EarlierSnapshot(spark, earlier), forgotten);
    CopyClusters.stage(spark, sql, new Nearness(0.6, 7));
    sql.stageOnce("kept_article");
    spark
        .sql(
            """
            select article_id as articleId,
              named_struct('score', cast(null as double), 'sentenceCount', 0L) as narrative
            from kept_article
            """)
        .createOrReplaceTempView("annotated");
    Path build = folder.resolve("snapshot-" + ++runs);
    SnapshotWriter snapshot = new SnapshotWriter(spark, TableSchemas.load(), build);
    snapshot.write("articles", sql.table("articles"));
    snapshot.write("quarantine", sql.table("quarantine"));
    counts = new RunCounts(spark, snapshot);
    counts.readRecords();
    spark.catalog().clearCache();
    return build;
  }

  private List<String> rows(Path snapshot) {
    List<String> rows = new ArrayList<>();
    for (String table : List.of("articles", "quarantine")) {
      Dataset<Row> read = spark.read().parquet(snapshot.resolve(table).toString());
      read.toJSON().collectAsList().stream().sorted().forEach(rows::add);
    }
    return rows;
  }

  private List<String> ids(Path snapshot) {
    return column(snapshot.resolve("articles"), "article_id");
  }

  private List<String> texts(Path snapshot) {
    return column(snapshot.resolve("articles"), "text");
  }

  private List<String> reasons(Path snapshot) {
    return column(snapshot.resolve("quarantine"), "reason");
  }

  private List<String> column(Path table, String column) {
    return spark.read().parquet(table.toString()).select(column).collectAsList().stream()
        .map(row -> row.getString(0))
        .sorted()
        .toList();
  }
}
