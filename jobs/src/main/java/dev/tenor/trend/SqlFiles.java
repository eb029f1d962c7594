package dev.tenor.trend;

import dev.tenor.spark.IntermediateTables;
import dev.tenor.spark.SideBySide;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The SQL files of the application: {@code staging/NAME.sql} and {@code tables/NAME.sql}. */
public final class SqlFiles {
  private final SparkSession spark;
  private final IntermediateTables intermediate;

  public SqlFiles(SparkSession spark) {
    this.spark = spark;
    this.intermediate = new IntermediateTables(spark);
  }

  /** Defines the staging view of this name, which later SQL reads; nothing is computed yet. */
  public void stage(String name) {
    staged(name).createOrReplaceTempView(name);
  }

  /**
   * Like {@link #stage}, but computed now and once: see {@link IntermediateTables}.
   *
   * @param names of views that do not read each other
   */
  public void stageOnce(String... names) {
    List<Callable<Void>> pieces = new ArrayList<>();
    for (String name : names) {
      pieces.add(
          () -> {
            intermediate.keep(name, staged(name)).createOrReplaceTempView(name);
            return null;
          });
    }
    try {
      SideBySide.run(pieces);
    } catch (IOException e) {
      throw new UncheckedIOException(String.join(", ", names), e);
    }
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
