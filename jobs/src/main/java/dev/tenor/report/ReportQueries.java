package dev.tenor.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Runs the queries of {@code report/NAME.sql} over the tables that are open under their names. */
final class ReportQueries {
  private final SparkSession spark;
  private final ReportLimits limits;

  ReportQueries(SparkSession spark, ReportLimits limits) {
    this.spark = spark;
    this.limits = limits;
  }

  TableRows rows(String name) {
    Dataset<Row> result = query(name);
    List<List<Object>> rows = new ArrayList<>();
    for (Row row : result.collectAsList()) {
      List<Object> cells = new ArrayList<>(row.size());
      for (int i = 0; i < row.size(); i++) {
        cells.add(row.get(i));
      }
      rows.add(cells);
    }
    return new TableRows(Arrays.asList(result.columns()), rows);
  }

  /** Like {@link #rows}, and queries after it find the rows under this name. */
  TableRows chosen(String name) {
    Dataset<Row> result = query(name);
    List<Row> rows = result.collectAsList();
    spark.createDataFrame(rows, result.schema()).createOrReplaceTempView(name);
    List<List<Object>> cells = new ArrayList<>();
    for (Row row : rows) {
      cells.add(scala.jdk.javaapi.CollectionConverters.asJava(row.toSeq()));
    }
    return new TableRows(Arrays.asList(result.columns()), cells);
  }

  /** Whether a limit lets that many in. */
  boolean holds(String limit, Object count) {
    return ((Number) count).longValue() <= limits.of(limit);
  }

  /**
   * Lets queries after it find the rows of a query as {@code view}; they stay with the executors.
   */
  void stage(String name, String view) {
    query(name).createOrReplaceTempView(view);
  }

  Dataset<Row> query(String name) {
    String text = text("report/" + name + ".sql");
    return spark.sql(text, limits.named(text));
  }

  private static String text(String file) {
    try (InputStream in = ReportQueries.class.getClassLoader().getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no such query: " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
