package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.TestSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditTest {
  @TempDir private Path build;
  private final SparkSession spark = TestSession.spark();
  private final TableSchemas schemas = TableSchemas.load();

  @Test
  void onlyTablesThatWereSpoiltAreFound() throws IOException {
    for (TableSchema schema : schemas.all()) {
      write(schema.table());
    }
    Audit.Result clean = Audit.run(spark, schemas, build);
    assertThat(clean.findings()).isEmpty();
    assertThat(clean.tables()).hasSameSizeAs(schemas.all());
    assertThat(clean.tables().values()).allMatch(t -> t.rows() == 0 && t.files() > 0);

    write("dim_source", Map.of("source_id", "a"), Map.of("source_id", "a"));
    write("articles", Map.of("article_id", "1", "month", "unknown"));
    write("fact_issue_day", Map.of("issue_id", "x", "mention_count", 3L));
    write("fact_speaker_day", Map.of("issue_id", "all", "statement_count", 3L));
    write("issue_trend", Map.of("period_grain", "day", "mention_count", 3L));
    write(
        "source_issue_trend",
        Map.of("period_grain", "week", "mention_count", 4L, "source_id", "a"));
    write(
        "speaker_issue_tone",
        Map.of(
            "period_grain",
            "day",
            "issue_id",
            "all",
            "statement_count",
            5L,
            "positive_count",
            1L,
            "neutral_count",
            1L,
            "negative_count",
            1L));
    write("statements", Map.of("statement_id", "s", "article_id", "gone", "month", "unknown"));
    replace("dim_issue", "select 1 as id, timestamp'2025-05-09 10:00:00' as at");
    replace(
        "model_card", columnsOf("model_card").replaceFirst("(`\\w+`)", "cast($1 as binary) $1"));
    replace("emerging_term", columnsOf("emerging_term"));
    Folders.delete(build.resolve("dim_date"));
    for (Path file : WrittenFiles.of(build.resolve("dim_speaker"), configuration()).files()) {
      Files.writeString(file, "no longer a Parquet file");
    }

    List<String> findings =
        Audit.run(spark, schemas, build).findings().stream().map(Audit.Finding::toString).toList();

    String all = String.join("\n", findings);
    assertThat(all)
        .contains("dim_source: 2 rows have 1 different keys `source_id`")
        .contains("dim_source: 2 rows have no article_count")
        .contains("articles: 1 rows have no source_id")
        .contains("dim_issue: has columns [id, at] instead of [issue_id")
        .contains("dim_issue: at is INT96")
        .contains("model_card: " + schemas.of("model_card").columnNames().get(0) + " is not STRING")
        .contains("emerging_term: 1 files do not say {tenor.format=1, tenor.grain=")
        .contains("dim_date: has no Parquet file")
        .contains("dim_speaker: cannot be read")
        .contains("fact_issue_day: issues whose facts are not what the evidence holds: 1 against 0")
        .contains("fact_speaker_day: speakers and issues whose facts are not what the evidence")
        .contains("issue_trend: rows of day, week or month that are not the sum of their facts: 1")
        .contains("periods and issues that are not the sum of their outlets: 2 against 0")
        .contains("speaker_issue_tone: rows of day, week or month that are not the sum of their")
        .contains("articles by day and undated ones against articles: 0 against 1")
        .contains("statements against those with an article: 1 against 0");
    assertThat(all).doesNotContain("quarantine").doesNotContain("statement_issues");
    assertThat(new AuditFailed(List.of(new Audit.Finding("t", "x"), new Audit.Finding("u", "y"))))
        .hasMessage("t: x\nu: y");
  }

  @Test
  void keysAreFoundTheSameWayByHandAndBySpark() throws IOException {
    for (TableSchema schema : schemas.all()) {
      write(schema.table());
    }
    write(
        "dim_source",
        Map.of("source_id", "a", "article_count", 1L),
        Map.of("source_id", "a"),
        Map.of("article_count", 1L),
        Map.of("source_id", "b"));
    write(
        "statement_speakers",
        Map.of("statement_id", "s", "speaker_id", "a", "month", "2025-01"),
        Map.of("statement_id", "s", "speaker_id", "b", "month", "2025-01"),
        Map.of("statement_id", "s", "speaker_id", "a", "month", "2025-02"));

    List<Audit.Finding> byHand = Audit.run(spark, schemas, build, 1000).findings();

    assertThat(byHand)
        .contains(new Audit.Finding("dim_source", "4 rows have 2 different keys `source_id`"))
        .contains(
            new Audit.Finding(
                "statement_speakers", "3 rows have 2 different keys `statement_id`, `speaker_id`"));
    assertThat(Audit.run(spark, schemas, build, -1).findings())
        .containsExactlyInAnyOrderElementsOf(byHand);
  }

  @Test
  void filesTellTheirRunAndGrainToAnyReader() throws IOException {
    write("dim_source", Map.of("source_id", "a"));

    WrittenFiles files = WrittenFiles.of(build.resolve("dim_source"), configuration());

    assertThat(files.notes())
        .allSatisfy(
            notes ->
                assertThat(notes)
                    .containsEntry("tenor.run", build.getFileName().toString())
                    .containsEntry("tenor.table", "dim_source")
                    .containsEntry("tenor.keys", "source_id")
                    .containsEntry("tenor.grain", schemas.of("dim_source").grain())
                    .containsKey("org.apache.spark.version"));
    assertThat(files.withoutStatistics()).isEmpty();
    assertThat(spark.read().parquet(build.resolve("dim_source").toString()).count()).isEqualTo(1);
  }

  @Test
  void figuresWithoutStatisticsAreFound() throws IOException {
    for (TableSchema schema : schemas.all()) {
      write(schema.table());
    }
    write("dim_source", Map.of("source_id", "a", "article_count", 1L));
    Path fresh = build.resolve("fresh");
    spark
        .table("dim_source")
        .write()
        .option("parquet.column.statistics.enabled", "false")
        .parquet(fresh.toString());
    FileNotes.add(fresh, FileNotes.of(schemas.of("dim_source"), Warehouse.idOf(build)));
    Folders.delete(build.resolve("dim_source"));
    Files.move(fresh, build.resolve("dim_source"));

    assertThat(Audit.run(spark, schemas, build).findings())
        .contains(new Audit.Finding("dim_source", "article_count has no statistics"));
  }

  /** Writes a table whose rows are null in all columns but those given. */
  @SafeVarargs
  @SuppressWarnings("varargs") // the rows are only read
  private final void write(String table, Map<String, ?>... given) throws IOException {
    Folders.delete(build.resolve(table));
    StructType nullable = new StructType();
    for (StructField field : schemas.of(table).sparkSchema().fields()) {
      nullable = nullable.add(field.name(), field.dataType(), true);
    }
    List<String> names = List.of(nullable.fieldNames());
    List<Row> rows =
        Arrays.stream(given)
            .map(row -> RowFactory.create(names.stream().map(row::get).toArray()))
            .toList();
    new SnapshotWriter(spark, schemas, build).write(table, spark.createDataFrame(rows, nullable));
  }

  /** Puts other rows where a table was written; its view stays as it is. */
  private void replace(String table, String query) throws IOException {
    Path folder = build.resolve(table);
    Path fresh = build.resolve("fresh");
    spark.conf().set("spark.sql.parquet.outputTimestampType", "INT96");
    try {
      spark.sql(query).coalesce(1).write().parquet(fresh.toString());
    } finally {
      spark.conf().set("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS");
    }
    Folders.delete(folder);
    Files.move(fresh, folder);
  }

  private String columnsOf(String table) {
    return "select `" + String.join("`, `", schemas.of(table).columnNames()) + "` from " + table;
  }

  private Configuration configuration() {
    return spark.sparkContext().hadoopConfiguration();
  }
}
