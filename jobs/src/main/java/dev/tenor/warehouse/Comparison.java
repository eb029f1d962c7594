package dev.tenor.warehouse;

import dev.tenor.spark.LocalAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.StructType;

/**
 * Holds the tables of two snapshots against each other, under {@code before_} and {@code after_}.
 */
public final class Comparison {
  /** Tells of the run itself, so it always differs. */
  private static final String OF_THE_RUN = "run_metrics";

  private final SparkSession spark;
  private final TableSchemas schemas = TableSchemas.load();

  /**
   * @param before folder of a snapshot
   * @param after likewise
   */
  public Comparison(SparkSession spark, Path before, Path after) {
    this.spark = spark;
    for (TableSchema schema : schemas.all()) {
      open("before_" + schema.table(), schema, before);
      open("after_" + schema.table(), schema, after);
    }
  }

  /**
   * How the rows of a table differ, by its keys.
   *
   * @param after how many the later snapshot has
   */
  public record Rows(String table, long added, long removed, long changed, long after) {}

  public List<Rows> rows() {
    List<Rows> all = new ArrayList<>();
    for (TableSchema schema : schemas.all()) {
      if (!schema.table().equals(OF_THE_RUN)) {
        all.add(rows(schema));
      }
    }
    return all;
  }

  /** Rows are compared by hashes of 64 bits: two that differ look alike once in 10^19. */
  private Rows rows(TableSchema schema) {
    String keys = schema.keys().stream().map(k -> "`" + k + "`").collect(Collectors.joining(", "));
    String hashed = "select " + keys + ", xxhash64(*) as row_hash from ";
    Row row =
        spark
            .sql(
                "select count_if(a.row_hash is null), count_if(b.row_hash is null),"
                    + " count_if(a.row_hash <> b.row_hash), count(b.row_hash)"
                    + (" from (" + hashed + "before_" + schema.table() + ") a")
                    + (" full join (" + hashed + "after_" + schema.table() + ") b")
                    + (" using (" + keys + ")"))
            .first();
    return new Rows(schema.table(), row.getLong(0), row.getLong(1), row.getLong(2), row.getLong(3));
  }

  /** A table that an older version did not have is empty; a column likewise is null. */
  private void open(String view, TableSchema schema, Path snapshot) {
    StructType columns = schema.sparkSchema();
    Path folder = snapshot.resolve(schema.table());
    Dataset<Row> rows =
        Files.isDirectory(folder)
            ? spark.read().schema(columns).parquet(LocalAddress.of(folder))
            : spark.createDataFrame(List.of(), columns);
    rows.createOrReplaceTempView(view);
  }
}
