package dev.tenor.warehouse;

import dev.tenor.spark.LocalAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/** The snapshot that a run adds to; without rows where it starts afresh. */
public final class EarlierSnapshot {
  private final SparkSession spark;
  private final TableSchemas schemas = TableSchemas.load();
  private final Optional<Path> snapshot;

  /**
   * @param snapshot a folder that a warehouse has published, its link resolved
   */
  public EarlierSnapshot(SparkSession spark, Optional<Path> snapshot) {
    this.spark = spark;
    this.snapshot = snapshot;
  }

  /** The folder's name. */
  public Optional<String> id() {
    return snapshot.map(folder -> folder.getFileName().toString());
  }

  /**
   * Opens tables under {@code earlier_NAME}: columns that an older version lacks are null, tables
   * that it lacks have no rows.
   */
  public void open(List<String> tables) {
    for (String table : tables) {
      TableSchema schema = schemas.of(table);
      rows(spark, snapshot, table, schema.sparkSchema())
          .createOrReplaceTempView("earlier_" + table);
    }
  }

  /** Opens a table of several snapshots as one view. */
  public static void openAll(SparkSession spark, List<Path> snapshots, String table, String view) {
    StructType schema = TableSchemas.load().of(table).sparkSchema();
    Dataset<Row> rows = spark.createDataFrame(List.of(), schema);
    for (Path snapshot : snapshots) {
      rows = rows.union(rows(spark, Optional.of(snapshot), table, schema));
    }
    rows.createOrReplaceTempView(view);
  }

  private static Dataset<Row> rows(
      SparkSession spark, Optional<Path> snapshot, String table, StructType schema) {
    Optional<Path> folder =
        snapshot.map(path -> path.resolve(table)).filter(path -> Files.isDirectory(path));
    return folder.isPresent()
        ? spark.read().schema(schema).parquet(LocalAddress.of(folder.get()))
        : spark.createDataFrame(List.of(), schema);
  }
}
