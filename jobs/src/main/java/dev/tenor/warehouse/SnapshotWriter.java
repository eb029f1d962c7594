package dev.tenor.warehouse;

import dev.tenor.spark.LocalAddress;
import dev.tenor.spark.Sessions;
import dev.tenor.spark.SideBySide;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.StructField;

/** Writes the tables of one snapshot as Parquet and opens them again for the tables after. */
public final class SnapshotWriter {
  private static final String FOLDER_COLUMN = "folder_month";

  /** Up to here, one core reads a table sooner than Spark plans its shuffles. */
  static final long ONE_PARTITION_ROWS = 20_000;

  private final SparkSession spark;
  private final TableSchemas schemas;
  private final Path build;
  private final Map<String, Long> rows = new ConcurrentHashMap<>();

  public SnapshotWriter(SparkSession spark, TableSchemas schemas, Path build) {
    this.spark = spark;
    this.schemas = schemas;
    this.build = build;
  }

  /**
   * Writes a table, in order of its keys within each file, and registers it under its name as it
   * was written: whatever is computed from it rests on what is published.
   *
   * @throws IllegalStateException where the rows do not have the columns of the schema
   */
  public void write(String table, Dataset<Row> rows) throws IOException {
    writeFiles(schemas.of(table), rows, build.resolve(table));
    open(table);
  }

  /** Writes tables that do not read each other side by side. */
  public void writeAll(List<String> tables, Function<String, Dataset<Row>> rowsOf)
      throws IOException {
    List<Callable<Void>> writes = new ArrayList<>();
    for (String table : tables) {
      writes.add(
          () -> {
            write(table, rowsOf.apply(table));
            return null;
          });
    }
    SideBySide.run(writes);
  }

  private void writeFiles(TableSchema schema, Dataset<Row> rows, Path folder) throws IOException {
    Dataset<Row> shaped = shape(schema, rows);
    if (schema.isPartitioned()) {
      writePartitioned(schema, shaped, folder);
    } else {
      // What a query ends in is a good size already: to deal millions of rows out anew costs more
      // than to compute them.
      Dataset<Row> laid = comesInOnePartition(schema) ? shaped.coalesce(1) : shaped;
      sorted(schema, laid).write().parquet(LocalAddress.of(folder));
    }
    if (!holdsParquet(folder)) {
      Path target = schema.isPartitioned() ? folder.resolve("month=unknown") : folder;
      Folders.delete(target);
      shaped.limit(0).coalesce(1).write().parquet(LocalAddress.of(target));
    }
    FileNotes.add(folder, FileNotes.of(schema, Warehouse.idOf(build)));
  }

  /** Puts other rows, which may be read from it, in place of a table that was written here. */
  public void rewrite(String table, Dataset<Row> rows) throws IOException {
    Path folder = build.resolve(table);
    Path fresh = build.resolve(".fresh-" + table);
    writeFiles(schemas.of(table), rows, fresh);
    Folders.delete(folder);
    Files.move(fresh, folder);
    open(table);
  }

  /** How many rows a table has that was written here, by the footers of its files. */
  public long rows(String table) {
    return rows.get(table);
  }

  private void open(String table) throws IOException {
    Path folder = build.resolve(table);
    long count = WrittenFiles.of(folder, spark.sparkContext().hadoopConfiguration()).rows();
    rows.put(table, count);
    Dataset<Row> written =
        spark.read().schema(schemas.of(table).sparkSchema()).parquet(LocalAddress.of(folder));
    // What is derived from one partition needs no shuffle, and each shuffle is a job of its own.
    (isSmall(count) ? written.coalesce(1) : written).createOrReplaceTempView(table);
  }

  /** Dimensions and trends rest on written tables alone, so they are as small as those. */
  private boolean comesInOnePartition(TableSchema schema) {
    return !schema.kind().equals("evidence")
        && rows.values().stream().allMatch(SnapshotWriter::isSmall);
  }

  private static boolean isSmall(long rows) {
    return rows <= ONE_PARTITION_ROWS;
  }

  private void writePartitioned(TableSchema schema, Dataset<Row> shaped, Path folder)
      throws IOException {
    // Spark drops the column that it lays folders out by; a copy of it is dropped instead, so that
    // a file tells its month by itself.
    Dataset<Row> copied = shaped.withColumn(FOLDER_COLUMN, shaped.col(TableSchema.PARTITION));
    Dataset<Row> balanced = rebalance(schema.table(), copied);
    sorted(schema, balanced).write().partitionBy(FOLDER_COLUMN).parquet(LocalAddress.of(folder));
    try (Stream<Path> children = Files.list(folder)) {
      for (Path child : children.sorted().toList()) {
        String name = child.getFileName().toString();
        if (name.startsWith(FOLDER_COLUMN + "=")) {
          String month = name.substring(FOLDER_COLUMN.length() + 1);
          Files.move(child, folder.resolve(TableSchema.PARTITION + "=" + month));
        }
      }
    }
  }

  /** Few files of a good size, whatever the number of tasks that made the rows. */
  private Dataset<Row> rebalance(String table, Dataset<Row> rows) {
    if (!Sessions.plansAdaptively(spark)) {
      return rows.repartition(rows.col(FOLDER_COLUMN));
    }
    String view = "rows_of_" + table;
    rows.createOrReplaceTempView(view);
    return spark.sql("select /*+ REBALANCE(" + FOLDER_COLUMN + ") */ * from " + view);
  }

  private static Dataset<Row> sorted(TableSchema schema, Dataset<Row> rows) {
    List<String> order = new ArrayList<>();
    if (schema.isPartitioned()) {
      order.add(FOLDER_COLUMN);
    }
    order.addAll(schema.keys());
    String first = order.remove(0);
    return rows.sortWithinPartitions(first, order.toArray(String[]::new));
  }

  /** The rows in the schema's order of columns; names and types must be the schema's. */
  private static Dataset<Row> shape(TableSchema schema, Dataset<Row> rows) {
    List<String> wanted = schema.columnNames();
    List<String> given = Arrays.asList(rows.columns());
    if (given.size() != wanted.size() || !given.containsAll(wanted)) {
      throw new IllegalStateException(
          schema.table() + ": has columns " + given + ", its schema says " + wanted);
    }
    for (TableSchema.Column column : schema.columns()) {
      StructField field = rows.schema().apply(column.name());
      if (!DataType.equalsIgnoreNullability(field.dataType(), column.dataType())) {
        throw new IllegalStateException(
            "%s.%s: is %s, its schema says %s"
                .formatted(schema.table(), column.name(), field.dataType().sql(), column.type()));
      }
    }
    return rows.selectExpr(wanted.stream().map(c -> "`" + c + "`").toArray(String[]::new));
  }

  private static boolean holdsParquet(Path folder) throws IOException {
    return !WrittenFiles.parquetFiles(folder).isEmpty();
  }
}
