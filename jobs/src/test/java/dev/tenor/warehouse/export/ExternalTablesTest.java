package dev.tenor.warehouse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.TestSession;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import java.util.List;
import org.apache.spark.sql.catalyst.parser.ParserInterface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What engines are told of the files; Spark's is executed by {@code SampleRunTest}. */
class ExternalTablesTest {
  private static final TableSchema TABLE =
      new TableSchema(
          "notes",
          "evidence",
          "one note; it's short",
          List.of("id"),
          List.of(),
          List.of(
              column("id", "STRING", "Its \\ name; 'a'", null),
              column("n", "BIGINT", "How many", "yes"),
              column("spans", "ARRAY<STRUCT<start: INT, end: INT>>", "Where", null),
              column("month", "STRING", "The folder", null)));

  @Test
  void sparkTakesTheMonthFromTheFolder() {
    assertThat(definition(QueryEngine.SPARK))
        .isEqualTo(
            """

            create table if not exists `news`.`notes` (
              `id` string comment 'Its \\\\ name\\u003B \\'a\\'',
              `n` bigint comment 'How many [notes] (adds up)',
              `spans` array<struct<`start`:int,`end`:int>> comment 'Where',
              `month` string comment 'The folder'
            )
            using parquet
            partitioned by (`month`)
            comment 'One row: one note\\u003B it\\'s short'
            location 's3://b/o\\'x/notes';
            msck repair table `news`.`notes` sync partitions;
            """);
  }

  @Test
  void hiveNamesTheMonthBesideTheColumns() {
    assertThat(definition(QueryEngine.HIVE))
        .isEqualTo(
            """

            create external table if not exists `news`.`notes` (
              `id` string comment 'Its \\\\ name\\u003B \\'a\\'',
              `n` bigint comment 'How many [notes] (adds up)',
              `spans` array<struct<`start`:int,`end`:int>> comment 'Where'
            )
            comment 'One row: one note\\u003B it\\'s short'
            partitioned by (`month` string comment 'The folder')
            stored as parquet
            location 's3://b/o\\'x/notes';
            msck repair table `news`.`notes` sync partitions;
            """);
  }

  @Test
  void trinoNamesItInTheTablesProperties() {
    assertThat(definition(QueryEngine.TRINO))
        .isEqualTo(
            """

            create table if not exists "news"."notes" (
              "id" varchar comment 'Its \\ name; ''a''',
              "n" bigint comment 'How many [notes] (adds up)',
              "spans" array(row("start" integer, "end" integer)) comment 'Where',
              "month" varchar comment 'The folder'
            )
            comment 'One row: one note; it''s short'
            with (format = 'PARQUET', partitioned_by = array['month'], external_location = 's3://b/o''x/notes');
            call system.sync_partition_metadata('news', 'notes', 'FULL');
            """);
  }

  /** The month is the last column, as Trino demands; comments fit a Hive metastore. */
  @ParameterizedTest
  @EnumSource(QueryEngine.class)
  void everyTableCanBeDefined(QueryEngine engine) {
    for (TableSchema table : TableSchemas.load().all()) {
      String sql = new ExternalTables(engine, "news", "hdfs:///out/current/").definition(table);

      assertThat(sql).contains("'hdfs:///out/current/" + table.table() + "'");
      assertThat(sql.lines().filter(line -> line.contains(" comment '")))
          .hasSize(table.columns().size())
          .allMatch(line -> line.length() < 400);
      if (table.isPartitioned()) {
        assertThat(table.columns().get(table.columns().size() - 1).name()).isEqualTo("month");
      }
    }
  }

  @Test
  void sparksGrammarReadsWhatHiveIsTold() throws Exception {
    ParserInterface parser =
        ((org.apache.spark.sql.classic.SparkSession) TestSession.spark())
            .sessionState()
            .sqlParser();
    String script =
        new ExternalTables(QueryEngine.HIVE, "news", "/x").script(TableSchemas.load().all());

    for (String statement : script.split(";\n")) {
      assertThat(parser.parsePlan(statement)).isNotNull();
    }
  }

  @Test
  void aTypeWithoutANameIsNotGuessed() {
    assertThatThrownBy(() -> QueryEngine.TRINO.type(column("at", "TIMESTAMP_NTZ", "When", null)))
        .hasMessageContaining("timestamp_ntz");
  }

  @Test
  void longCommentsEndBetweenWords() {
    TableSchema.Column wordy = column("w", "STRING", "word ".repeat(80).strip(), null);
    TableSchema table = new TableSchema("t", "about", "g", List.of("w"), List.of(), List.of(wordy));

    assertThat(new ExternalTables(QueryEngine.TRINO, "n", "/x").definition(table))
        .contains("word word...'")
        .doesNotContain("month");
  }

  private static String definition(QueryEngine engine) {
    return new ExternalTables(engine, "news", "s3://b/o'x").definition(TABLE);
  }

  private static TableSchema.Column column(
      String name, String type, String meaning, String additive) {
    return new TableSchema.Column(
        name, type, false, additive == null ? null : "notes", additive, meaning);
  }
}
