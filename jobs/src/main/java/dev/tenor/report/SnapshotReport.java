package dev.tenor.report;

import dev.tenor.spark.LocalAddress;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.SnapshotReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** Makes the report of a snapshot: one HTML page that opens by itself. */
public final class SnapshotReport {
  /** Under which name a snapshot carries its own report. */
  public static final String FILE = "report.html";

  private final SparkSession spark;
  private final ReportLimits limits;

  public SnapshotReport(SparkSession spark) {
    this(spark, ReportLimits.STANDARD);
  }

  SnapshotReport(SparkSession spark, ReportLimits limits) {
    this.spark = spark;
    this.limits = limits;
  }

  /** Opens the tables that the report reads; a run that wrote them has them open already. */
  public SnapshotReport open(Path snapshot) {
    new SnapshotReader(spark, snapshot).open(ReportTables.READ);
    return this;
  }

  /**
   * @param snapshot with its manifest; its tables open under their names
   * @param earlier complete snapshots before it, oldest first
   */
  public String page(Path snapshot, List<Path> earlier) throws IOException {
    ReportTables tables = ReportTables.read(new ReportQueries(spark, limits));
    SortedMap<String, String> versions = Manifest.versionsOf(snapshot);
    Map<String, Object> words = words(tables, snapshot, versions);
    List<VersionChange> changes = versionChanges(earlier, versions);
    int statements = tables.of("statement").rows().size();
    int mentions = tables.of("mention").rows().size();
    while (true) {
      String page =
          Page.of(words, data(tables.cutTo(statements, mentions), snapshot, versions, changes));
      if (page.getBytes(StandardCharsets.UTF_8).length <= ReportLimits.PAGE_BYTES
          || statements + mentions == 0) {
        return page;
      }
      statements = statements * 4 / 5;
      mentions = mentions * 4 / 5;
    }
  }

  private static Map<String, Object> words(
      ReportTables tables, Path snapshot, Map<String, String> versions) {
    FirstScreen first = new FirstScreen(tables);
    Map<String, Object> totals = tables.of("totals").row(0);
    Map<String, Object> words = new HashMap<>();
    words.put("snapshot", snapshotId(snapshot));
    words.put("taxonomy", versions.getOrDefault("taxonomy", "").replaceFirst("@.*", ""));
    words.put("articles", Figures.count(count(totals, "article_count"), "article"));
    words.put("statements", Figures.count(count(totals, "statement_count"), "statement"));
    words.put("speakers", Figures.count(count(totals, "speaker_count"), "speaker"));
    words.put("sources", Figures.count(count(totals, "source_count"), "outlet"));
    words.put("window", window(totals));
    words.put("risen", first.risen());
    words.put("fallen", first.fallen());
    words.put("turned", first.turned());
    words.put("missing", first.missing());
    return words;
  }

  private static String window(Map<String, Object> totals) {
    Object from = totals.get("first_date");
    Object to = totals.get("last_date");
    return from == null
        ? "no dated article"
        : Figures.day(LocalDate.parse(from.toString()))
            + " to "
            + Figures.day(LocalDate.parse(to.toString()));
  }

  private String data(
      ReportTables tables,
      Path snapshot,
      Map<String, String> versions,
      List<VersionChange> changes) {
    Map<String, Object> data = new TreeMap<>();
    tables.byName().forEach(data::put);
    data.put("statement", withSafeLinks(tables.of("statement")));
    data.put("mention", withSafeLinks(tables.of("mention")));
    data.put("version_changes", changes.stream().map(VersionChange::forScript).toList());
    data.put("versions", versions);
    data.put("snapshot_id", snapshotId(snapshot));
    data.put("limits", limits.counts());
    return ScriptJson.of(data);
  }

  /** Links of articles are data of strangers: what is no web address does not reach the page. */
  private static TableRows withSafeLinks(TableRows rows) {
    int url = rows.columns().indexOf("url");
    List<List<Object>> safe = new ArrayList<>();
    for (List<Object> row : rows.rows()) {
      List<Object> cells = new ArrayList<>(row);
      cells.set(url, ShownText.link((String) row.get(url)).orElse(null));
      safe.add(cells);
    }
    return new TableRows(rows.columns(), safe);
  }

  private List<VersionChange> versionChanges(List<Path> earlier, Map<String, String> now)
      throws IOException {
    List<VersionChange> changes = new ArrayList<>();
    for (int i = 0; i < earlier.size(); i++) {
      Map<String, String> next =
          i + 1 < earlier.size() ? Manifest.versionsOf(earlier.get(i + 1)) : now;
      List<VersionChange.Change> what =
          VersionChange.between(Manifest.versionsOf(earlier.get(i)), next);
      if (!what.isEmpty()) {
        lastDay(earlier.get(i)).ifPresent(day -> changes.add(new VersionChange(day, what)));
      }
    }
    return changes;
  }

  private Optional<LocalDate> lastDay(Path snapshot) {
    return spark
        .read()
        .parquet(LocalAddress.of(snapshot.resolve("dim_source")))
        .selectExpr("cast(max(last_date) as string)")
        .collectAsList()
        .stream()
        .filter(row -> !row.isNullAt(0))
        .map(row -> LocalDate.parse(row.getString(0)))
        .findFirst();
  }

  private static String snapshotId(Path snapshot) {
    return snapshot.getFileName().toString().replaceFirst("^\\.building-", "");
  }

  private static long count(Map<String, Object> row, String column) {
    return ((Number) row.get(column)).longValue();
  }
}
