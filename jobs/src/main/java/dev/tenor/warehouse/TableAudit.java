package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Checks one table: its files by their footers, its rows by the keys and nulls of its schema. */
final class TableAudit {
  private final SparkSession spark;
  private final TableSchema schema;
  private final Path folder;
  private final List<Audit.Finding> findings = new ArrayList<>();
  private final String run;
  private final long mostRowsByItself;
  private WrittenFiles found;
  private Manifest.WrittenTable written;

  /**
   * @param run whose files these have to be
   * @param mostRowsByItself up to which a table's keys are read by this thread alone; those of a
   *     larger one are Spark's
   */
  TableAudit(
      SparkSession spark, TableSchema schema, Path folder, String run, long mostRowsByItself) {
    this.spark = spark;
    this.schema = schema;
    this.folder = folder;
    this.run = run;
    this.mostRowsByItself = mostRowsByItself;
  }

  TableAudit run() {
    try {
      checkFiles();
      if (findings.isEmpty()) {
        checkKeys();
      }
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

  /** Sizes of the table's files in bytes; empty where they could not be read. */
  SortedMap<Path, Long> sizes() {
    return found == null ? new TreeMap<>() : found.sizes();
  }

  private void checkFiles() throws IOException {
    found = WrittenFiles.of(folder, spark.sparkContext().hadoopConfiguration());
    written = new Manifest.WrittenTable(found.rows(), found.files().size(), found.bytes());
    if (found.files().isEmpty()) {
      tell("has no Parquet file");
    }
    found.schemas().stream()
        .flatMap(file -> ColumnContract.breaches(schema, file).stream())
        .distinct()
        .forEach(this::tell);
    SortedMap<String, String> promised = FileNotes.of(schema, run);
    long unsigned =
        found.notes().stream()
            .filter(notes -> !notes.entrySet().containsAll(promised.entrySet()))
            .count();
    if (unsigned > 0) {
      tell(unsigned + " files do not say " + promised);
    }
    found.withoutStatistics().forEach(column -> tell(column + " has no statistics"));
  }

  /**
   * Rows as the footers count them, keys unique, nothing null that must not be. Nulls that footers
   * count are not read for: in a table of millions of rows that is most of the cost.
   */
  private void checkKeys() throws IOException {
    List<String> unread = new ArrayList<>();
    for (TableSchema.Column column : schema.columns()) {
      if (!column.nullable()) {
        Long nulls = found.nulls().get(column.name());
        if (nulls == null) {
          unread.add(column.name());
        } else {
          requireNoNulls(nulls, column.name());
        }
      }
    }
    KeyScan scan =
        found.rows() <= mostRowsByItself
            ? KeyScan.of(found.files(), schema, unread, spark.sparkContext().hadoopConfiguration())
            : bySpark(unread);
    if (scan.rows() != found.rows()) {
      tell("reads " + scan.rows() + " rows, its footers say otherwise");
    }
    if (scan.keys() != scan.rows()) {
      tell(
          scan.rows()
              + " rows have "
              + scan.keys()
              + " different keys "
              + names(schema.keys(), "`%s`"));
    }
    scan.nulls().forEach((column, nulls) -> requireNoNulls(nulls, column));
  }

  /**
   * Keys are told apart by a hash of 64 bits first, which is sent around sooner than they are: as
   * many hashes as rows means as many keys. Where two rows have one hash, the keys decide.
   */
  private KeyScan bySpark(List<String> unread) {
    String keys = names(schema.keys(), "`%s`");
    String nulls = unread.isEmpty() ? "" : ", " + names(unread, "count_if(`%s` is null)");
    Row row = first("count(*), count(distinct xxhash64(" + keys + "))" + nulls);
    Map<String, Long> counted = new TreeMap<>();
    for (int i = 0; i < unread.size(); i++) {
      counted.put(unread.get(i), row.getLong(2 + i));
    }
    long rows = row.getLong(0);
    long distinct =
        row.getLong(1) == rows ? rows : first("count(distinct " + keys + ")").getLong(0);
    return new KeyScan(rows, distinct, counted);
  }

  private Row first(String counts) {
    return spark.sql("select " + counts + " from " + schema.table()).first();
  }

  private void requireNoNulls(long nulls, String column) {
    if (nulls > 0) {
      tell(nulls + " rows have no " + column);
    }
  }

  private void tell(String what) {
    findings.add(new Audit.Finding(schema.table(), what));
  }

  private static String names(List<String> columns, String form) {
    return columns.stream().map(form::formatted).collect(Collectors.joining(", "));
  }
}
