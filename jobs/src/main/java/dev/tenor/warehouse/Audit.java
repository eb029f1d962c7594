package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Checks the tables of a snapshot as they were written, before anybody can read them.
 *
 * <p>Every check gives a finding; what is wrong is never thrown, so that all of it can be told.
 */
public final class Audit {
  private final SparkSession spark;
  private final Path build;
  private final Configuration configuration;
  private final List<Finding> findings = new ArrayList<>();
  private final SortedMap<String, Manifest.WrittenTable> tables = new TreeMap<>();

  /** One thing that is wrong with a table. */
  public record Finding(String table, String what) {
    @Override
    public String toString() {
      return table + ": " + what;
    }
  }

  /** What the audit saw: nothing wrong where {@code findings} is empty. */
  public record Result(List<Finding> findings, SortedMap<String, Manifest.WrittenTable> tables) {}

  private Audit(SparkSession spark, Path build) {
    this.spark = spark;
    this.build = build;
    this.configuration = spark.sparkContext().hadoopConfiguration();
  }

  /** Audits every table of the schemas; the views of {@link SnapshotWriter} must be open. */
  public static Result run(SparkSession spark, TableSchemas schemas, Path build) {
    Audit audit = new Audit(spark, build);
    for (TableSchema schema : schemas.all()) {
      audit.attempt(
          schema.table(),
          () -> {
            audit.checkFiles(schema);
            audit.checkKeys(schema);
          });
    }
    for (Reconciliation rule : Reconciliation.ALL) {
      audit.attempt(rule.table(), () -> audit.check(rule));
    }
    return new Result(List.copyOf(audit.findings), audit.tables);
  }

  private interface Check {
    void run() throws IOException;
  }

  /** A table that cannot even be read, damaged or not there, is a finding like any other. */
  private void attempt(String table, Check check) {
    try {
      check.run();
    } catch (Exception e) { // Scala throws checked exceptions without saying so
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      findings.add(new Finding(table, "cannot be read: " + message));
    }
  }

  private void checkFiles(TableSchema schema) throws IOException {
    WrittenFiles written = WrittenFiles.of(build.resolve(schema.table()), configuration);
    tables.put(
        schema.table(),
        new Manifest.WrittenTable(written.rows(), written.files().size(), written.bytes()));
    if (written.files().isEmpty()) {
      findings.add(new Finding(schema.table(), "has no Parquet file"));
    }
    for (MessageType footer : written.schemas()) {
      List<String> names = footer.getFields().stream().map(Type::getName).toList();
      if (!names.equals(schema.columnNames())) {
        findings.add(
            new Finding(
                schema.table(), "has columns " + names + " instead of " + schema.columnNames()));
      }
      for (Type field : footer.getFields()) {
        if (field.isPrimitive()
            && field.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
          findings.add(new Finding(schema.table(), field.getName() + " is INT96"));
        }
        boolean plainBytes =
            field.isPrimitive()
                && field.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.BINARY
                && !(field.getLogicalTypeAnnotation()
                    instanceof LogicalTypeAnnotation.StringLogicalTypeAnnotation);
        TableSchema.Column column =
            schema.columns().stream()
                .filter(c -> c.name().equals(field.getName()))
                .findFirst()
                .orElse(null);
        if (column != null && plainBytes != column.type().equals("BINARY")) {
          findings.add(new Finding(schema.table(), field.getName() + " is not " + column.type()));
        }
      }
    }
  }

  /**
   * One pass a table: rows as the footers count them, keys unique, nothing null that must not be.
   */
  private void checkKeys(TableSchema schema) {
    String keys = schema.keys().stream().map(k -> "`" + k + "`").collect(Collectors.joining(", "));
    List<String> required =
        schema.columns().stream().filter(c -> !c.nullable()).map(TableSchema.Column::name).toList();
    String nulls =
        required.stream()
            .map(name -> "count_if(`" + name + "` is null)")
            .collect(Collectors.joining(", "));
    Row row =
        spark
            .sql(
                "select count(*), count(distinct "
                    + keys
                    + "), "
                    + nulls
                    + " from "
                    + schema.table())
            .first();
    long rows = row.getLong(0);
    if (rows != tables.get(schema.table()).rows()) {
      findings.add(
          new Finding(schema.table(), "reads " + rows + " rows, its footers say otherwise"));
    }
    if (row.getLong(1) != rows) {
      findings.add(
          new Finding(
              schema.table(), rows + " rows have " + row.getLong(1) + " different keys " + keys));
    }
    for (int i = 0; i < required.size(); i++) {
      if (row.getLong(2 + i) > 0) {
        findings.add(
            new Finding(schema.table(), row.getLong(2 + i) + " rows have no " + required.get(i)));
      }
    }
  }

  private void check(Reconciliation rule) {
    Row row = spark.sql(rule.sql()).first();
    if (row.getLong(0) != row.getLong(1)) {
      findings.add(
          new Finding(
              rule.table(), rule.what() + ": " + row.getLong(0) + " against " + row.getLong(1)));
    }
  }
}
