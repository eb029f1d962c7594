package dev.tenor.job;

import dev.tenor.spark.Sessions;
import dev.tenor.warehouse.Comparison;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Says what changed between two snapshots of a warehouse, and why. */
public final class DiffJob {
  /** Enough to see where the change lies; the tables have the rest. */
  private static final int LARGEST = 8;

  private static final String SHARES =
      """
      select date_format(coalesce(a.period_start, b.period_start), 'yyyy-MM') as month,
        coalesce(a.issue_id, b.issue_id) as of, a.share as before, b.share as after
      from (select * from before_issue_trend where period_grain = 'month') a
      full join (select * from after_issue_trend where period_grain = 'month') b
        on a.period_start = b.period_start and a.issue_id = b.issue_id
      where a.share is distinct from b.share
      order by abs(coalesce(b.share, 0) - coalesce(a.share, 0)) desc, month, of
      """;
  private static final String TONES =
      """
      select date_format(coalesce(a.period_start, b.period_start), 'yyyy-MM') as month,
        concat(coalesce(a.speaker_id, b.speaker_id), ', ', coalesce(a.issue_id, b.issue_id)) as of,
        a.net_tone as before, b.net_tone as after
      from (select * from before_speaker_issue_tone
        where period_grain = 'month' and statement_count > 0) a
      full join (select * from after_speaker_issue_tone
        where period_grain = 'month' and statement_count > 0) b
        on a.period_start = b.period_start and a.speaker_id = b.speaker_id
        and a.issue_id = b.issue_id
      where a.net_tone is distinct from b.net_tone
      order by abs(coalesce(b.net_tone, 0) * coalesce(b.statement_count, 0)
          - coalesce(a.net_tone, 0) * coalesce(a.statement_count, 0)) desc, month, of
      """;

  private final Path warehouse;
  private final String master;

  public DiffJob(Path warehouse, String master) {
    this.warehouse = warehouse;
    this.master = master;
  }

  /**
   * @param before id of a snapshot, the beginning of one, or {@code current}
   * @param after likewise
   * @throws UsageProblem where no kept snapshot, or more than one, is meant
   */
  public SnapshotDifference run(String before, String after) throws IOException {
    Warehouse held = new Warehouse(warehouse);
    Path one = snapshot(held, before);
    Path other = snapshot(held, after);
    Manifest.requireReadable(one);
    Manifest.requireReadable(other);
    SparkSession spark = Sessions.open(master, Files.createTempDirectory("tenor-diff"));
    Comparison comparison = new Comparison(spark, one, other);
    List<SnapshotDifference.TableChange> tables = new ArrayList<>();
    for (Comparison.Rows rows : comparison.rows()) {
      if (rows.added() + rows.removed() + rows.changed() > 0) {
        tables.add(
            new SnapshotDifference.TableChange(
                rows.table(), rows.added(), rows.removed(), rows.changed(), rows.after()));
      }
    }
    return new SnapshotDifference(
        one.getFileName().toString(),
        other.getFileName().toString(),
        reasons(one, other),
        tables,
        largest(spark, SHARES),
        largest(spark, TONES));
  }

  private Path snapshot(Warehouse held, String name) throws IOException {
    if (name.equals("current")) {
      return held.published()
          .orElseThrow(() -> new UsageProblem(warehouse + ": no published snapshot"));
    }
    List<String> all = held.snapshotIds();
    List<String> meant = all.stream().filter(id -> id.startsWith(name)).toList();
    if (meant.size() != 1) {
      throw new UsageProblem(
          "%s: %s %s; kept are %s"
              .formatted(
                  warehouse,
                  meant.isEmpty() ? "no snapshot is called" : "several snapshots begin with",
                  name,
                  String.join(", ", all)));
    }
    return held.snapshot(meant.get(0));
  }

  private static List<SnapshotDifference.Reason> reasons(Path before, Path after)
      throws IOException {
    List<SnapshotDifference.Reason> reasons = new ArrayList<>();
    add(reasons, "version of ", Manifest.versionsOf(before), Manifest.versionsOf(after));
    add(reasons, "option ", Manifest.optionsOf(before), Manifest.optionsOf(after));
    add(reasons, "input ", inputs(before), inputs(after));
    return reasons;
  }

  private static SortedMap<String, String> inputs(Path snapshot) throws IOException {
    SortedMap<String, String> inputs = new TreeMap<>();
    Manifest.inputsOf(snapshot).forEach(input -> inputs.put(input.file(), input.sha256()));
    return inputs;
  }

  private static void add(
      List<SnapshotDifference.Reason> reasons,
      String kind,
      Map<String, String> before,
      Map<String, String> after) {
    SortedSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(after.keySet());
    for (String name : names) {
      String one = before.get(name);
      String other = after.get(name);
      if (one == null || !one.equals(other)) {
        reasons.add(new SnapshotDifference.Reason(kind + name, one, other));
      }
    }
  }

  private static List<SnapshotDifference.TrendChange> largest(SparkSession spark, String query) {
    List<SnapshotDifference.TrendChange> changes = new ArrayList<>();
    for (Row row : spark.sql(query + " limit " + LARGEST).collectAsList()) {
      changes.add(
          new SnapshotDifference.TrendChange(
              row.getString(0), row.getString(1), row.getAs(2), row.getAs(3)));
    }
    return changes;
  }
}
