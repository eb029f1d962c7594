package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Checks one table: its files by their footers, its rows by the keys and nulls of its schema. */
final class TableAudit {
  private final SparkSession spark;
  private final TableSchema schema;
  private final Path folder;
  private final List<Audit.Finding> findings = new ArrayList<>();
  private Manifest.WrittenTable written;
  private Map<String, Long> footerNulls = Map.of();

  TableAudit(SparkSession spark, TableSchema schema, Path folder) {
    this.spark = spark;
    this.schema = schema;
    this.folder = folder;
  }

  TableAudit run() {
    try {
      checkFiles();
      checkKeys();
    } catch (Exception e) { // Scala throws checked exceptions without saying so
      findings.add(Audit.unreadable(schema.table(), e));
    }
    return this;
  }

  String name() {
    return schema.table();
  }

  List<Audit.Finding> findings() {
    return findings;
  }

  /** What lies on disk; empty where it could not be read. */
  Optional<Manifest.WrittenTable> written() {
    return Optional.ofNullable(written);
  }

  private void checkFiles() throws IOException {
    WrittenFiles found = WrittenFiles.of(folder, spark.sparkContext().hadoopConfiguration());
    written = new Manifest.WrittenTable(found.rows(), found.files().size(), found.bytes());
    footerNulls = found.nulls();
    if (found.files().isEmpty()) {
      findings.add(new Audit.Finding(schema.table(), "has no Parquet file"));
    }
    for (MessageType footer : found.schemas()) {
      List<String> names = footer.getFields().stream().map(Type::getName).toList();
      if (!names.equals(schema.columnNames())) {
        findings.add(
            new Audit.Finding(
                schema.table(), "has columns " + names + " instead of " + schema.columnNames()));
      }
      for (Type field : footer.getFields()) {
        if (field.isPrimitive()
            && field.asPrimitiveType().getPrimitiveTypeName() == PrimitiveTypeName.INT96) {
          findings.add(new Audit.Finding(schema.table(), field.getName() + " is INT96"));
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
          findings.add(
              new Audit.Finding(schema.table(), field.getName() + " is not " + column.type()));
        }
      }
    }
  }

  /**
   * Rows as the footers count them, keys unique, nothing null that must not be. Nulls that footers
   * count are not read for: in a table of millions of rows that is most of the cost.
   */
  private void checkKeys() {
    List<String> unread = new ArrayList<>();
    for (TableSchema.Column column : schema.columns()) {
      if (!column.nullable()) {
        Long nulls = footerNulls.get(column.name());
        if (nulls == null) {
          unread.add(column.name());
        } else {
          requireNoNulls(nulls, column.name());
        }
      }
    }
    String keys = names(schema.keys(), "`%s`");
    String nulls = unread.isEmpty() ? "" : ", " + names(unread, "count_if(`%s` is null)");
    Row row =
        spark
            .sql(
                "select count(*), count(distinct " + keys + ")" + nulls + " from " + schema.table())
            .first();
    long rows = row.getLong(0);
    if (rows != written.rows()) {
      findings.add(
          new Audit.Finding(schema.table(), "reads " + rows + " rows, its footers say otherwise"));
    }
    if (row.getLong(1) != rows) {
      findings.add(
          new Audit.Finding(
              schema.table(), rows + " rows have " + row.getLong(1) + " different keys " + keys));
    }
    for (int i = 0; i < unread.size(); i++) {
      requireNoNulls(row.getLong(2 + i), unread.get(i));
    }
  }

  private void requireNoNulls(long nulls, String column) {
    if (nulls > 0) {
      findings.add(new Audit.Finding(schema.table(), nulls + " rows have no " + column));
    }
  }

  private static String names(List<String> columns, String form) {
    return columns.stream().map(form::formatted).collect(Collectors.joining(", "));
  }
}
