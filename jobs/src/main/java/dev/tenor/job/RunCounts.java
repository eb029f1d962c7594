package dev.tenor.job;

import dev.tenor.warehouse.SnapshotWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
  long statements;
  long speakers;
  long uncertain;
  private SortedMap<String, Long> repairs;
  private final SortedMap<String, Long> bySpeaker = new TreeMap<>();

  RunCounts(SparkSession spark, SnapshotWriter snapshot) {
    this.spark = spark;
    this.snapshot = snapshot;
  }

  void readRecords() {
    read = count("select count(*) from reading");
    kept = count("select count(*) from kept_article");
    duplicates = count("select count(*) from fate where fate = 'duplicate'");
    quarantined = snapshot.rows("quarantine");
    if (read != kept + duplicates + quarantined) {
      throw new IllegalStateException(
          "%d records read, but %d kept, %d duplicates and %d quarantined"
              .formatted(read, kept, duplicates, quarantined));
    }
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
    uncertain = count("select count_if(is_uncertain) from statements");
    speakers =
        count(
            """
            select count(distinct speaker_id) from statement_speakers
            where speaker_id not in ('unknown', 'unnamed')
            """);
    readSpeakers();
  }

  /** How many statements have which kind of speaker, and what the list of speakers adds. */
  private void readSpeakers() {
    bySpeaker.put("unknown_statements", countStatements("speaker_id = 'unknown'"));
    bySpeaker.put("unnamed_statements", countStatements("speaker_id = 'unnamed'"));
    bySpeaker.put("statements_named_by_role_of_list", countStatements("speaker_basis = 'list'"));
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

  private long countStatements(String condition) {
    return count("select count_if(" + condition + ") from statements");
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
    repairs().forEach((kind, count) -> metrics.add(new Progress.Metric("repair", kind, count)));
    metrics.add(new Progress.Metric("tone", "statements", statements));
    metrics.add(new Progress.Metric("tone", "speakers", speakers));
    metrics.add(new Progress.Metric("tone", "uncertain_statements", uncertain));
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
