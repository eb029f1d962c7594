package dev.tenor.job;

import dev.tenor.warehouse.SnapshotWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** The figures of a run, counted from its views while they are open. */
final class RunCounts {
  private static final int PREVIEW_ROWS = 5;

  private final SparkSession spark;
  private final SnapshotWriter snapshot;
  long read;
  long kept;
  long duplicates;
  long quarantined;
  long outside;
  long forgotten;
  long carried;
  long statements;
  long speakers;
  long uncertain;
  private SortedMap<String, Long> repairs;
  private final SortedMap<String, Long> bySpeaker = new TreeMap<>();

  RunCounts(SparkSession spark, SnapshotWriter snapshot) {
    this.spark = spark;
    this.snapshot = snapshot;
  }

  /** Counts the views of {@link GatherArticles}. */
  void readRecords() {
    Row records =
        spark.sql("select count(*), count_if(quarantined is not null) from reading").first();
    read = records.getLong(0);
    Map<String, Long> fates = new HashMap<>();
    spark
        .sql("select fate, count(*) from record_fate group by fate")
        .collectAsList()
        .forEach(row -> fates.put(row.getString(0), row.getLong(1)));
    Row gathered =
        spark
            .sql(
                """
                select count_if(is_kept and not is_carried), count_if(is_kept and is_carried),
                  count_if(not is_kept and not is_carried)
                from gathered_fate
                """)
            .first();
    kept = gathered.getLong(0);
    carried = gathered.getLong(1);
    duplicates = fates.getOrDefault("duplicate", 0L) + gathered.getLong(2);
    quarantined = records.getLong(1) + fates.getOrDefault("conflicting_id", 0L);
    outside = fates.getOrDefault("outside", 0L);
    forgotten = fates.getOrDefault("forgotten", 0L);
    requireEqual(
        "records read against kept, duplicates, quarantined, outside of the window and forgotten",
        read,
        kept + duplicates + quarantined + outside + forgotten);
    requireEqual(
        "articles against those kept and carried over",
        count("select count(*) from kept_article"),
        kept + carried);
  }

  private static void requireEqual(String what, long one, long other) {
    if (one != other) {
      throw new IllegalStateException("%s: %d against %d".formatted(what, one, other));
    }
  }

  /** Whether not one record could be read as an article. */
  boolean isAllQuarantined() {
    return read == quarantined;
  }

  /** What became of the records, in words. */
  String gathered() {
    StringBuilder words =
        new StringBuilder(
            "%,d records: %,d kept, %,d duplicates, %,d quarantined"
                .formatted(read, kept, duplicates, quarantined));
    if (outside > 0) {
      words.append(", %,d outside of the window".formatted(outside));
    }
    if (forgotten > 0) {
      words.append(", %,d forgotten".formatted(forgotten));
    }
    if (carried > 0) {
      words.append("; %,d carried over".formatted(carried));
    }
    return words.toString();
  }

  /** What was mended in how many places, in words. */
  String repaired() {
    List<String> kinds = new ArrayList<>();
    repairs()
        .forEach((kind, count) -> kinds.add("%,d %s".formatted(count, kind.replace('_', ' '))));
    return kinds.isEmpty() ? "nothing to mend" : String.join(", ", kinds);
  }

  private SortedMap<String, Long> repairs() {
    if (repairs == null) {
      repairs = new TreeMap<>();
      spark
          .sql(
              """
              select repair.kind, sum(repair.count)
              from kept_article lateral view explode(repairs) as repair
              group by repair.kind
              """)
          .collectAsList()
          .forEach(row -> repairs.put(row.getString(0), row.getLong(1)));
    }
    return repairs;
  }

  /** The first record of the quarantine in words; empty where there is none. */
  String firstQuarantined() {
    return spark
        .sql(
            """
            select concat('; the first: ', input_file, ', record ', record_number, ': ', reason,
              coalesce(concat(' (', detail, ')'), ''))
            from quarantine order by input_file, record_number limit 1
            """)
        .collectAsList()
        .stream()
        .map(row -> row.getString(0))
        .findFirst()
        .orElse("");
  }

  void readStatements() {
    statements = snapshot.rows("statements");
    speakers =
        count(
            """
            select count(distinct speaker_id) from statement_speakers
            where speaker_id not in ('unknown', 'unnamed')
            """);
    readSpeakers();
  }

  /** How sure the tone is, which kind of speaker statements have, and what the list adds. */
  private void readSpeakers() {
    Row said =
        spark
            .sql(
                """
                select count_if(is_uncertain), count_if(speaker_id = 'unknown'),
                  count_if(speaker_id = 'unnamed'), count_if(speaker_basis = 'list')
                from statements
                """)
            .first();
    uncertain = said.getLong(0);
    bySpeaker.put("unknown_statements", said.getLong(1));
    bySpeaker.put("unnamed_statements", said.getLong(2));
    bySpeaker.put("statements_named_by_role_of_list", said.getLong(3));
    bySpeaker.put(
        "speakers_of_list",
        count(
            """
            select count(distinct i.speaker_id) from speaker_identity i
            left semi join known_speaker k on k.speakerId = i.speaker_id
            """));
    bySpeaker.put(
        "names_joined_by_list", count("select count(*) from speaker_identity where is_known"));
  }

  /** Statements whose speaker nobody could tell. */
  long unknown() {
    return bySpeaker.getOrDefault("unknown_statements", 0L);
  }

  /** What became of the records, for the manifest and the runs after. */
  SortedMap<String, Long> recorded() {
    return new TreeMap<>(
        Map.of(
            "read", read,
            "kept", kept,
            "duplicates", duplicates,
            "quarantined", quarantined,
            "outside_window", outside,
            "forgotten", forgotten,
            "carried_over", carried));
  }

  double uncertainPercent() {
    return statements == 0 ? 0 : 100.0 * uncertain / statements;
  }

  List<Progress.Metric> metrics() {
    List<Progress.Metric> metrics = new ArrayList<>();
    metrics.add(new Progress.Metric("read", "records", read));
    metrics.add(new Progress.Metric("read", "kept", kept));
    metrics.add(new Progress.Metric("read", "duplicates", duplicates));
    metrics.add(new Progress.Metric("read", "quarantined", quarantined));
    metrics.add(new Progress.Metric("read", "outside_window", outside));
    metrics.add(new Progress.Metric("read", "forgotten", forgotten));
    metrics.add(new Progress.Metric("read", "carried_over", carried));
    repairs().forEach((kind, count) -> metrics.add(new Progress.Metric("repair", kind, count)));
    metrics.add(new Progress.Metric("evidence", "statements", statements));
    metrics.add(new Progress.Metric("evidence", "speakers", speakers));
    metrics.add(new Progress.Metric("evidence", "uncertain_statements", uncertain));
    bySpeaker.forEach(
        (metric, count) -> metrics.add(new Progress.Metric("speakers", metric, count)));
    return metrics;
  }

  RunSummary summary() {
    return new RunSummary(
        read,
        kept,
        duplicates,
        quarantined,
        outside,
        forgotten,
        carried,
        statements,
        speakers,
        null,
        Optional.empty(),
        List.of(
            preview(
                "issue_trend",
                """
                select date_format(period_start, 'yyyy-MM') as month, issue_id, article_count,
                  article_total, round(share, 3) as share, round(share_low, 3) as share_low,
                  round(share_high, 3) as share_high, round(net_tone, 2) as net_tone
                from issue_trend
                where period_grain = 'month' and article_count > 0
                order by article_count desc, period_start, issue_id
                """),
            preview(
                "speaker_issue_tone",
                """
                select date_format(t.period_start, 'yyyy-MM') as month, s.speaker_name as speaker,
                  t.issue_id, t.statement_count, t.positive_count, t.negative_count,
                  round(t.net_tone, 2) as net_tone
                from speaker_issue_tone t
                join dim_speaker s on s.speaker_id = t.speaker_id
                where t.period_grain = 'month' and s.speaker_type = 'person'
                  and t.issue_id = 'all' and t.statement_count > 0
                order by t.statement_count desc, t.period_start, s.speaker_id
                """)));
  }

  private RunSummary.Preview preview(String table, String query) {
    Dataset<Row> rows = spark.sql(query).limit(PREVIEW_ROWS);
    List<List<String>> cells = new ArrayList<>();
    for (Row row : rows.collectAsList()) {
      List<String> line = new ArrayList<>();
      for (int i = 0; i < row.size(); i++) {
        line.add(row.isNullAt(i) ? "" : String.valueOf(row.get(i)));
      }
      cells.add(line);
    }
    return new RunSummary.Preview(table, Arrays.asList(rows.columns()), cells);
  }

  private long count(String query) {
    return spark.sql(query).first().getLong(0);
  }
}
