package dev.tenor.trend;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The SQL files of the application: {@code staging/NAME.sql} and {@code tables/NAME.sql}. */
public final class SqlFiles {
  private final SparkSession spark;

  public SqlFiles(SparkSession spark) {
    this.spark = spark;
  }

  /** Defines the staging view of this name, which later SQL reads; nothing is computed yet. */
  public void stage(String name) {
    query("staging/" + name + ".sql").createOrReplaceTempView(name);
  }

  /** Like {@link #stage}, but computed once and kept until the session ends. */
  public void stageOnce(String name) {
    Dataset<Row> rows = query("staging/" + name + ".sql").cache();
    rows.createOrReplaceTempView(name);
  }

  /**
   * Like {@link #stageOnce}, computed at once and for good: what is built on it carries no plan of
   * how it was made, which is long where many steps lie before it.
   */
  public void stageForGood(String name) {
    query("staging/" + name + ".sql").localCheckpoint().createOrReplaceTempView(name);
  }

  /** The rows of a staging file. */
  public Dataset<Row> staged(String name) {
    return query("staging/" + name + ".sql");
  }

  /** The rows of a staging file as records. */
  public <R> Dataset<R> stagedAs(String name, Encoder<R> encoder) {
    return query("staging/" + name + ".sql").as(encoder);
  }

  /** The rows of the table of this name. */
  public Dataset<Row> table(String name) {
    return query("tables/" + name + ".sql");
  }

  private Dataset<Row> query(String file) {
    try (InputStream in = SqlFiles.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no such SQL file: " + file);
      }
      return spark.sql(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
