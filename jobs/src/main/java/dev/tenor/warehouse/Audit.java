package dev.tenor.warehouse;

import dev.tenor.spark.SideBySide;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Checks the tables of a snapshot as they were written, before anybody can read them.
 *
 * <p>Every check gives findings; what is wrong is never thrown, so that all of it can be told.
 */
public final class Audit {
  private Audit() {}

  /** One thing that is wrong with a table. */
  public record Finding(String table, String what) {
    @Override
    public String toString() {
      return table + ": " + what;
    }
  }

  /**
   * What the audit saw: nothing wrong where {@code findings} is empty.
   *
   * @param sizes of all files, in bytes
   */
  public record Result(
      List<Finding> findings,
      SortedMap<String, Manifest.WrittenTable> tables,
      SortedMap<Path, Long> sizes) {

    /** How many files below a size lie in the folder that has most of them. */
    public long smallFiles(long belowBytes) {
      return sizes.entrySet().stream()
          .filter(file -> file.getValue() < belowBytes)
          .collect(Collectors.groupingBy(file -> file.getKey().getParent(), Collectors.counting()))
          .values()
          .stream()
          .max(Long::compare)
          .orElse(0L);
    }
  }

  /** Audits every table of the schemas; the views of {@link SnapshotWriter} must be open. */
  public static Result run(SparkSession spark, TableSchemas schemas, Path build)
      throws IOException {
    return run(spark, schemas, build, SnapshotWriter.ONE_PARTITION_ROWS);
  }

  /**
   * @param mostRowsByItself up to which a table's keys are read without Spark
   */
  static Result run(SparkSession spark, TableSchemas schemas, Path build, long mostRowsByItself)
      throws IOException {
    String run = Warehouse.idOf(build);
    List<Callable<TableAudit>> checks = new ArrayList<>();
    for (TableSchema schema : schemas.all()) {
      Path folder = build.resolve(schema.table());
      checks.add(() -> new TableAudit(spark, schema, folder, run, mostRowsByItself).run());
    }
    List<Callable<List<Finding>>> sums = new ArrayList<>();
    for (Reconciliation rule : Reconciliation.ALL) {
      sums.add(() -> check(spark, rule));
    }
    List<Finding> findings = new ArrayList<>();
    SortedMap<String, Manifest.WrittenTable> tables = new TreeMap<>();
    SortedMap<Path, Long> sizes = new TreeMap<>();
    for (TableAudit table : SideBySide.run(checks)) {
      findings.addAll(table.findings());
      sizes.putAll(table.sizes());
      table.written().ifPresent(written -> tables.put(table.name(), written));
    }
    SideBySide.run(sums).forEach(findings::addAll);
    return new Result(List.copyOf(findings), tables, sizes);
  }

  private static List<Finding> check(SparkSession spark, Reconciliation rule) {
    try {
      Row row = spark.sql(rule.sql()).first();
      return row.getLong(0) == row.getLong(1)
          ? List.of()
          : List.of(
              new Finding(
                  rule.table(),
                  rule.what() + ": " + row.getLong(0) + " against " + row.getLong(1)));
    } catch (Exception e) { // Scala throws checked exceptions without saying so
      return List.of(unreadable(rule.table(), e));
    }
  }

  /** A table that cannot even be read, damaged or not there, is a finding like any other. */
  static Finding unreadable(String table, Exception failure) {
    String message = String.valueOf(failure.getMessage()).lines().findFirst().orElse("");
    return new Finding(table, "cannot be read: " + message);
  }
}
