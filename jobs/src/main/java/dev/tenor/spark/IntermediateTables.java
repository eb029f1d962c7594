package dev.tenor.spark;

import java.io.IOException;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Rows that are computed once and read several times, kept as Parquet in the session's scratch
 * folder.
 *
 * <p>What is built on them carries no plan of how they were made. Spark rewrites the whole plan of
 * a query dozens of times, and a view of views repeats the plans below it at each mention: with a
 * few thousand rows that was most of a run. Other than rows cached in memory, they outlive an
 * executor, have true sizes, and leave the heap alone.
 */
public final class IntermediateTables {
  private static final String FOLDER = "intermediate";

  /** What one core reads sooner than several share it. */
  private static final long ONE_PARTITION_BYTES = 256 << 10;

  private final SparkSession spark;
  private final Path folder;
  private final AtomicInteger kept = new AtomicInteger();

  /** Tables in the scratch folder that {@link Sessions#open} was given. */
  public IntermediateTables(SparkSession spark) {
    this.spark = spark;
    this.folder = new Path(spark.conf().get(Sessions.SCRATCH), FOLDER);
  }

  /**
   * Computes the rows now and gives them as they were written.
   *
   * @param name tells people who look into the folder what the rows are
   */
  public Dataset<Row> keep(String name, Dataset<Row> rows) throws IOException {
    Path path = nextFree(name);
    rows.write().option("compression", "lz4_raw").parquet(path.toString());
    FileStatus[] files = fileSystem().globStatus(new Path(path, "*.parquet"));
    Dataset<Row> written = spark.read().schema(rows.schema()).parquet(path.toString());
    boolean isSmall =
        Arrays.stream(files).mapToLong(FileStatus::getLen).sum() <= ONE_PARTITION_BYTES;
    return files.length > 1 && isSmall ? written.coalesce(1) : written;
  }

  private Path nextFree(String name) throws IOException {
    Path path;
    do {
      path = new Path(folder, name + "-" + kept.incrementAndGet());
    } while (fileSystem().exists(path));
    return path;
  }

  private FileSystem fileSystem() throws IOException {
    return folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
  }
}
