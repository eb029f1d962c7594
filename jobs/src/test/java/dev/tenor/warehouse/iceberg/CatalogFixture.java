package dev.tenor.warehouse.iceberg;

import dev.tenor.TestSession;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.TableSchemas;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.export.SmallSnapshot;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A warehouse with small snapshots, and a catalog beside it. */
final class CatalogFixture {
  /** What the small snapshots have: arrays, bytes, days, and a table that no field partitions. */
  static final List<String> TABLES =
      List.of("dim_issue", "fact_issue_day", "quarantine", "statements");

  final Path folder;
  final Warehouse warehouse;
  final IcebergPlace place;
  final SparkSession session;

  private CatalogFixture(Path folder, IcebergPlace place) {
    this.folder = folder;
    this.warehouse = new Warehouse(folder.resolve("out"));
    this.place = place;
    this.session = IcebergPublication.session(TestSession.spark(), place);
  }

  static CatalogFixture of(String kind, Path folder) {
    return of(kind, folder, TablePartitions.MONTH);
  }

  static CatalogFixture of(String kind, Path folder, TablePartitions partitions) {
    IcebergPlace place =
        kind.equals("jdbc")
            ? new IcebergPlace(
                "jdbc:sqlite:" + folder.resolve("catalog.db"),
                Optional.of(folder.resolve("files").toString()),
                "news.tenor",
                partitions)
            : new IcebergPlace(
                "hadoop:" + folder.resolve("files"), Optional.empty(), "tenor", partitions);
    return new CatalogFixture(folder, place);
  }

  IcebergPublication publication() {
    return IcebergPublication.open(TestSession.spark(), place, warehouse);
  }

  /** A snapshot of which {@code seed} rows differ from those of any other seed. */
  Path build(String id, int seed) throws Exception {
    Path build = warehouse.newBuild(id);
    new SmallSnapshot(build)
        .with("dim_issue", 2, Map.of("issue_id", "'i' || n", "label", "'it''s \\ ' || " + seed))
        .with(
            "fact_issue_day",
            40 + seed,
            Map.of("day", "date '2031-01-01' + 3 * n::int", "issue_id", "'i' || n"))
        .with("quarantine", seed, Map.of("record_number", "n", "raw", "'\\x00\\xFF'::blob"))
        .with(
            "statements",
            20,
            Map.of(
                "statement_id",
                "'s" + seed + "-' || n",
                "published_date",
                "case when n > 1 then date '2031-01-01' + 9 * n::int end"));
    Files.writeString(build.resolve(Manifest.FILE), "{}");
    return build;
  }

  /** Stages, publishes and follows, as a run does. */
  void publish(String id, int seed) throws Exception {
    Path build = build(id, seed);
    publication().stage(build);
    warehouse.publish(build);
    publication().follow();
  }

  /** Rows of {@code tenor_snapshot}: states by id. */
  SortedMap<String, String> states() {
    SortedMap<String, String> states = new TreeMap<>();
    for (PublishedRun run : new PublishedRuns(session::sql, place).all()) {
      states.put(run.tenor_snapshot(), run.state());
    }
    return states;
  }

  List<Row> sql(String statement) {
    return session.sql(statement.replace("$", address(""))).collectAsList();
  }

  String address(String table) {
    return place.sparkName() + "." + place.namespace() + "." + table;
  }

  /**
   * Rows that a table of the catalog and a snapshot's folder do not share, read by DuckDB: Iceberg
   * says which files a version is made of, and nothing else.
   *
   * @param version SQL behind a table's name; empty for what readers see
   */
  List<String> differences(String table, String version, Path snapshot) throws Exception {
    List<Row> files = sql("select file_path from $" + table + ".files" + version);
    String columns =
        TableSchemas.load().of(table).columns().stream()
            .map(column -> "\"" + column.name() + "\"")
            .collect(Collectors.joining(", ", "select ", " from read_parquet("));
    String given = columns + "'" + snapshot.resolve(table) + "/**/*.parquet')";
    if (files.isEmpty()) {
      return rows(given + " limit 5");
    }
    String written =
        files.stream()
            .map(file -> "'" + file.getString(0).replaceFirst("^file:", "") + "'")
            .collect(Collectors.joining(", ", columns + "[", "])"));
    return rows(
        "((%1$s except all %2$s) union all (%2$s except all %1$s)) limit 5"
            .formatted(written, given));
  }

  private static List<String> rows(String query) throws Exception {
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duckdb.createStatement();
        ResultSet result = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        rows.add(String.valueOf(result.getObject(1)));
      }
      return rows;
    }
  }
}
