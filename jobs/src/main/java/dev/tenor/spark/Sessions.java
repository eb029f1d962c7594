package dev.tenor.spark;

import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** Builds the one session of a job; the only place that does. */
public final class Sessions {
  /** Where {@link IntermediateTables} lie. */
  static final String SCRATCH = "spark.tenor.scratch";

  private static final String MASTER = "spark.master";

  /** What the rows and files rest on: nobody may set it otherwise. */
  private static final Map<String, String> FIXED =
      Map.of(
          "spark.sql.session.timeZone", "UTC",
          "spark.sql.ansi.enabled", "true",
          // No INT96: instants are INT64 micros, which every reader agrees on.
          "spark.sql.parquet.outputTimestampType", "TIMESTAMP_MICROS",
          "spark.sql.parquet.compression.codec", "zstd",
          "spark.hadoop.mapreduce.fileoutputcommitter.marksuccessfuljobs", "false",
          "spark.sql.sources.partitionColumnTypeInference.enabled", "false");

  /** What serves where spark-submit or a system property does not say otherwise. */
  private static final Map<String, String> DEFAULTS =
      Map.of(
          "spark.ui.enabled", "false",
          "spark.ui.showConsoleProgress", "false",
          // Nobody reads the plans that Spark writes out for its pages at each step of a query.
          "spark.sql.ui.explainMode", "simple",
          "spark.sql.debug.maxToStringFields", "5",
          // The ids and names that are lower-cased here need no table of a second to be loaded.
          "spark.sql.icu.caseMappings.enabled", "false",
          // Local data sets are small beside the default of 200 tasks; AQE splits what is not.
          "spark.sql.shuffle.partitions", "8",
          "spark.sql.adaptive.coalescePartitions.parallelismFirst", "false");

  /**
   * Lets a small heap do, defaults as well. What is left to Spark's accounts is half of it: the
   * annotator, the writers and the buffers beside spilled rows are not in them.
   */
  private static final Map<String, String> MEMORY =
      Map.of(
          "spark.memory.fraction", "0.5",
          // Row groups small enough that many partition files fit a 2 GB heap.
          "spark.hadoop.parquet.memory.pool.ratio", "0.5",
          // Each spill holds a buffer until its rows are merged, and two more while they are: 3 MB
          // by default, beside hundreds of spills of a few MB.
          "spark.shuffle.spill.diskWriteBufferSize", "64k",
          "spark.unsafe.sorter.spill.read.ahead.enabled", "false",
          // Columns pack well: 10 MB of Parquet, little enough to be broadcast, were 165 in memory.
          "spark.sql.sources.fileCompressionFactor", "4");

  /** A lone machine needs no name service: this also keeps a run off the network. */
  private static final Map<String, String> LOOPBACK =
      Map.of("spark.driver.host", "127.0.0.1", "spark.driver.bindAddress", "127.0.0.1");

  /**
   * A task that runs out of memory fails the job, which tells it. Spark would end the process, as
   * is right for an executor, without a word and with a code of its own.
   */
  private static final Map<String, String> EMBEDDED =
      Map.of("spark.executor.killOnFatalError.depth", "0");

  private static final String EXTENSIONS = "spark.sql.extensions";
  private static final String ICEBERG =
      "org.apache.iceberg.spark.extensions.IcebergSparkSessionExtensions";

  private Sessions() {}

  /**
   * A session on an embedded Spark, or on the cluster that {@code spark-submit} names.
   *
   * @param master for example {@code local[2]}; ignored where spark-submit has set one
   * @param scratch where intermediate tables go; all machines of a cluster must see it. On an
   *     embedded Spark, shuffles and spills go there too; a cluster's machines have places of their
   *     own for those
   */
  public static SparkSession open(String master, Path scratch) {
    String effective = System.getProperty(MASTER, master);
    SparkSession.Builder builder =
        SparkSession.builder()
            .appName("tenor")
            .master(effective)
            .config(SCRATCH, LocalAddress.of(scratch));
    FIXED.forEach(builder::config);
    offer(builder, DEFAULTS);
    offer(builder, MEMORY);
    if (isOneMachine(effective)) {
      offer(builder, LOOPBACK);
      offer(builder, EMBEDDED);
      offer(builder, Map.of("spark.local.dir", scratch.toString()));
    }
    if (hasIceberg()) {
      builder.config(EXTENSIONS, withIceberg(System.getProperty(EXTENSIONS, "")));
    }
    return builder.getOrCreate();
  }

  /** Sets what the command line of spark-submit, which comes as system properties, leaves open. */
  private static void offer(SparkSession.Builder builder, Map<String, String> settings) {
    settings.forEach(
        (name, value) -> {
          if (System.getProperty(name) == null) {
            builder.config(name, value);
          }
        });
  }

  private static boolean isOneMachine(String master) {
    return master.equals("local") || master.startsWith("local[");
  }

  /**
   * Branches of Iceberg's tables are statements of its own, which a session knows from its start.
   */
  private static boolean hasIceberg() {
    try {
      Class.forName(ICEBERG, false, Thread.currentThread().getContextClassLoader());
      return true;
    } catch (ClassNotFoundException e) {
      return false;
    }
  }

  private static String withIceberg(String extensions) {
    if (extensions.contains(ICEBERG)) {
      return extensions;
    }
    return extensions.isEmpty() ? ICEBERG : extensions + "," + ICEBERG;
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

  /**
   * Whether a query is planned anew with the sizes of what it has made; only then can Spark deal
   * rows out by size.
   */
  public static boolean plansAdaptively(SparkSession spark) {
    return Boolean.parseBoolean(spark.conf().get("spark.sql.adaptive.enabled"));
  }
}
