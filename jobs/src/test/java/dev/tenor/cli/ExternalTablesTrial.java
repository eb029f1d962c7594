package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.PublishedTables;
import dev.tenor.TestSession;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;

/** The statements of {@code tenor dictionary --format ddl-spark}, executed over a warehouse. */
final class ExternalTablesTrial {
  private static final String DATABASE = "trial_of_definitions";

  private final SparkSession spark = TestSession.spark();
  private final String script;
  private final Path snapshot;

  private ExternalTablesTrial(String script, Path snapshot) {
    this.script = script;
    this.snapshot = snapshot;
  }

  static ExternalTablesTrial over(Path warehouse, Printed printed) throws Exception {
    return new ExternalTablesTrial(
        printed.of(
            "dictionary",
            "--format",
            "ddl-spark",
            "--schema",
            DATABASE,
            "--warehouse",
            warehouse.toString()),
        warehouse.resolve("current").toRealPath());
  }

  /** What a command says. */
  interface Printed {
    String of(String... arguments);
  }

  void giveTheRowsOfTheFiles() throws Exception {
    // Its own place, for Spark would make one in the folder that tests run in.
    Path folder = Files.createTempDirectory("tenor-tables");
    spark.sql("create schema " + DATABASE + " location '" + folder + "'");
    try {
      execute("");
      execute("`statements`"); // as after a later run
      SortedMap<String, Manifest.WrittenTable> written = Manifest.tablesOf(snapshot);
      for (TableSchema schema : TableSchemas.load().all()) {
        if (schema.isPartitioned() || schema.kind().equals("dimension")) {
          assertThat(spark.table(DATABASE + "." + schema.table()).count())
              .as(schema.table())
              .isEqualTo(written.get(schema.table()).rows());
        }
      }
      for (TableSchema schema : TableSchemas.load().all()) {
        hasItsTypes(schema);
      }
      monthsAndSpansAreRead();
    } finally {
      spark.sql("drop schema " + DATABASE + " cascade");
    }
    assertThat(snapshot.resolve("statements")).as("files stay").isNotEmptyDirectory();
  }

  private void execute(String about) {
    for (String statement : script.split(";\n")) {
      if (statement.contains(about)) {
        spark.sql(statement);
      }
    }
  }

  private void hasItsTypes(TableSchema schema) {
    StructField[] fields = spark.table(DATABASE + "." + schema.table()).schema().fields();
    assertThat(fields).extracting(StructField::name).isEqualTo(names(schema));
    for (int i = 0; i < fields.length; i++) {
      TableSchema.Column column = schema.columns().get(i);
      assertThat(fields[i].dataType()).isEqualTo(DataType.fromDDL(column.type()));
      assertThat(fields[i].getComment().get())
          .startsWith(column.meaning().substring(0, Math.min(100, column.meaning().length())));
    }
  }

  private static List<String> names(TableSchema schema) {
    return schema.columns().stream().map(TableSchema.Column::name).toList();
  }

  private void monthsAndSpansAreRead() throws Exception {
    String question =
        "select month, count(*), sum(%s(content_spans)) from %s group by month order by month";
    try (PublishedTables tables = PublishedTables.open(snapshot)) {
      assertThat(spark.sql(question.formatted("size", DATABASE + ".statements")).collectAsList())
          .extracting(row -> row.mkString(" | "))
          .isEqualTo(tables.rows(question.formatted("len", "statements")))
          .hasSizeGreaterThan(3);
    }
  }
}
