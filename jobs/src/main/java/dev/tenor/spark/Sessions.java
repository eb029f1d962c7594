package dev.tenor.spark;

import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/** Builds the one session of a job; the only place that does. */
public final class Sessions {
  static final String SCRATCH = "spark.local.dir";

  private Sessions() {}

  /**
   * A session on an embedded Spark, or on the cluster that {@code spark-submit} names.
   *
   * @param master for example {@code local[2]}; ignored where spark-submit has set one
   * @param scratch where shuffles, spills and intermediate tables go
   */
  public static SparkSession open(String master, Path scratch) {
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("tenor")
            .config("spark.ui.enabled", "false")
            .config("spark.ui.showConsoleProgress", "false")
            // Nobody reads the plans that Spark writes out for its pages at each step of a query.
            .config("spark.sql.ui.explainMode", "simple")
            .config("spark.sql.debug.maxToStringFields", "5")
            .config(SCRATCH, scratch.toString())
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.ansi.enabled", "true")
            // The ids and names that are lower-cased here need no table of a second to be loaded.
            .config("spark.sql.icu.caseMappings.enabled", "false")
            // No INT96: instants are INT64 micros, which every reader agrees on.
            .config("spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS")
            .config("spark.sql.parquet.compression.codec", "zstd")
            // Row groups small enough that many partition files fit a 2 GB heap.
            .config("spark.hadoop.parquet.memory.pool.ratio", "0.5")
            .config("spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false")
            .config("spark.sql.sources.partitionColumnTypeInference.enabled", "false")
            // Local data sets are small beside the default of 200 tasks; AQE splits what is not.
            .config("spark.sql.shuffle.partitions", "8")
            .config("spark.sql.adaptive.coalescePartitions.parallelismFirst", "false");
    if (System.getProperty("spark.master") == null) {
      builder.master(master);
    }
    if (master.startsWith("local")) {
      // A lone machine needs no name service: this also keeps a run off the network.
      builder.config("spark.driver.host", "127.0.0.1");
      builder.config("spark.driver.bindAddress", "127.0.0.1");
    }
    return builder.getOrCreate();
  }

  /**
   * Lets tables be laid out in files of about this size, where there is enough of them.
   *
   * @param mebibytes of rows as they are dealt out; files are somewhat smaller, for Parquet packs
   *     better
   */
  public static void aimAtFilesOf(SparkSession spark, int mebibytes) {
    spark.conf().set("spark.sql.adaptive.advisoryPartitionSizeInBytes", mebibytes + "m");
  }
}
