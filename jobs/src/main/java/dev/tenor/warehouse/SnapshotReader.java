package dev.tenor.warehouse;

import dev.tenor.spark.LocalAddress;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Opens tables of a published snapshot under their names, for SQL that reads them. */
public final class SnapshotReader {
  private final SparkSession spark;
  private final TableSchemas schemas = TableSchemas.load();
  private final Path snapshot;

  /**
   * @param snapshot a folder that a warehouse has published, its link resolved
   */
  public SnapshotReader(SparkSession spark, Path snapshot) {
    this.spark = spark;
    this.snapshot = snapshot;
  }

  public void open(List<String> tables) {
    for (String table : tables) {
      spark
          .read()
          .schema(schemas.of(table).sparkSchema())
          .parquet(LocalAddress.of(snapshot.resolve(table)))
          .createOrReplaceTempView(table);
    }
  }
}
