package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.TestSession;
import dev.tenor.spark.Sessions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SnapshotWriterTest {
  @TempDir private Path build;
  private final SparkSession spark = TestSession.spark();
  private final TableSchemas schemas = TableSchemas.load();
  private SnapshotWriter writer;

  @BeforeEach
  void open() {
    writer = new SnapshotWriter(spark, schemas, build);
  }

  @Test
  void evidenceLiesInFoldersOfMonthsAndEachFileTellsItsMonth() throws IOException {
    writer.write(
        "statement_issues",
        spark.sql(
            "select issue_id, statement_id, month from values ('x', 's2', '2025-05'), "
                + "('x', 's1', '2025-05'), ('y', 's1', '2025-05'), ('x', 's9', 'unknown') "
                + "as t (issue_id, statement_id, month)"));

    Path folder = build.resolve("statement_issues");
    assertThat(folder.resolve("month=2025-05")).isDirectory();
    assertThat(folder.resolve("month=unknown")).isDirectory();
    List<Path> files = parquetFiles(folder.resolve("month=2025-05"));
    assertThat(files).hasSize(1);
    Dataset<Row> rows = spark.read().parquet(files.get(0).toString());
    assertThat(rows.columns()).containsExactly("statement_id", "issue_id", "month");
    assertThat(rows.collectAsList())
        .extracting(Row::mkString)
        .containsExactly("s1x2025-05", "s1y2025-05", "s2x2025-05");
    assertThat(spark.table("statement_issues").count()).isEqualTo(4);
  }

  @Test
  void aMonthLiesInFilesOfTheSizeThatIsAimedAt() throws IOException {
    String before = spark.conf().get("spark.sql.adaptive.advisoryPartitionSizeInBytes");
    try {
      for (int mebibytes : List.of(1, 64)) {
        Sessions.aimAtFilesOf(spark, mebibytes);
        Path build = this.build.resolve("of-" + mebibytes);
        new SnapshotWriter(spark, schemas, build)
            .write(
                "statement_issues",
                spark
                    .range(0, 60_000, 1, 8)
                    .selectExpr(
                        "sha2(cast(id as string), 256) as issue_id",
                        "sha2(cast(-id as string), 256) as statement_id",
                        "'2025-05' as month"));
        List<Path> files = parquetFiles(build.resolve("statement_issues/month=2025-05"));
        if (mebibytes == 1) {
          assertThat(files).hasSizeBetween(5, 16);
          assertThat(files).allMatch(file -> file.toFile().length() < 1 << 20);
        } else {
          assertThat(files).hasSize(1);
        }
      }
    } finally {
      spark.conf().set("spark.sql.adaptive.advisoryPartitionSizeInBytes", before);
    }
  }

  @Test
  void aMonthLiesInOneFileWherePlansAreMadeOnce() throws IOException {
    spark.conf().set("spark.sql.adaptive.enabled", "false");
    try {
      writer.write(
          "statement_issues",
          spark
              .range(0, 80, 1, 8)
              .selectExpr(
                  "'x' as issue_id",
                  "cast(id as string) as statement_id",
                  "concat('2025-0', 1 + id % 2) as month"));
    } finally {
      spark.conf().set("spark.sql.adaptive.enabled", "true");
    }
    for (String month : List.of("2025-01", "2025-02")) {
      assertThat(parquetFiles(build.resolve("statement_issues/month=" + month))).hasSize(1);
    }
    assertThat(spark.table("statement_issues").count()).isEqualTo(80);
  }

  @Test
  void anEmptyTableHasAFileWithAllItsColumns() throws IOException {
    for (String table : List.of("statements", "dim_source")) {
      writer.write(table, empty(table));

      List<Path> files = parquetFiles(build.resolve(table));
      assertThat(files).isNotEmpty();
      assertThat(spark.read().parquet(files.get(0).toString()).columns())
          .isEqualTo(schemas.of(table).sparkSchema().fieldNames());
      assertThat(spark.table(table).count()).isZero();
    }
  }

  @Test
  void rowsWithOtherColumnsThanTheSchemaAreRefused() {
    assertThatThrownBy(() -> writer.write("dim_source", empty("dim_source").drop("source_id")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("dim_source: has columns");
    assertThatThrownBy(
            () -> writer.write("dim_source", empty("dim_source").selectExpr("*", "1 as more")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("more");
    assertThatThrownBy(
            () ->
                writer.write(
                    "dim_source", empty("dim_source").withColumnRenamed("source_id", "Source_id")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("Source_id");
    assertThat(build.resolve("dim_source")).doesNotExist();
  }

  @Test
  void rowsWithOtherTypesThanTheSchemaAreRefused() {
    Dataset<Row> rows = empty("dim_source");
    Dataset<Row> narrow = rows.withColumn("article_count", rows.col("article_count").cast("int"));

    assertThatThrownBy(() -> writer.write("dim_source", narrow))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("dim_source.article_count: is INT, its schema says BIGINT");
  }

  @Test
  void aTableWithoutASchemaIsRefused() {
    assertThatThrownBy(() -> writer.write("nobody", spark.range(1).toDF()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("nobody");
  }

  private Dataset<Row> empty(String table) {
    return spark.createDataFrame(List.of(), schemas.of(table).sparkSchema());
  }

  private static List<Path> parquetFiles(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
  }
}
