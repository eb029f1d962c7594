package dev.tenor.report;

import dev.tenor.spark.SideBySide;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/** All that the page holds of a snapshot, each table under the name of its query. */
record ReportTables(Map<String, TableRows> byName) {
  private static final List<String> CHOSEN =
      List.of("chosen_issue", "chosen_speaker", "chosen_source", "totals");

  /** The slowest first, so that none is left to run alone. */
  private static final List<String> OTHERS =
      List.of(
          "statement",
          "mention",
          "speaker_period",
          "source_period",
          "speaker_issue",
          "source_issue",
          "issue_period",
          "issue_move",
          "coverage",
          "tone_shift",
          "issue_change",
          "emerging_term",
          "quarantine",
          "source_lead",
          "gap",
          "model_card",
          "run_metrics");

  /** The published tables that the queries read. */
  static final List<String> READ =
      List.of(
          "articles",
          "coverage",
          "dim_issue",
          "dim_source",
          "dim_speaker",
          "emerging_term",
          "fact_speaker_day",
          "issue_change",
          "issue_mentions",
          "issue_trend",
          "model_card",
          "quarantine",
          "run_metrics",
          "source_issue_trend",
          "source_lead",
          "speaker_issue_tone",
          "statement_issues",
          "statement_speakers",
          "statements",
          "tone_shift");

  /** Reads them; the tables of {@link #READ} must be open under their names. */
  static ReportTables read(ReportQueries queries) throws IOException {
    Map<String, TableRows> tables = new TreeMap<>();
    List<Callable<TableRows>> chosen = new ArrayList<>();
    CHOSEN.forEach(name -> chosen.add(() -> queries.chosen(name)));
    put(tables, CHOSEN, SideBySide.run(chosen));
    if (queries.holds("statements", tables.get("totals").row(0).get("statement_count"))) {
      queries.stage("kept_all", "kept_statement");
    } else {
      queries.chosen("kept_statement");
    }
    List<Callable<TableRows>> others = new ArrayList<>();
    OTHERS.forEach(name -> others.add(() -> queries.rows(name)));
    put(tables, OTHERS, SideBySide.run(others));
    tables.computeIfPresent("source_issue", (name, rows) -> PooledIntervals.ofShares(rows));
    tables.computeIfPresent("speaker_issue", (name, rows) -> PooledIntervals.ofTones(rows));
    return new ReportTables(tables);
  }

  private static void put(
      Map<String, TableRows> tables, List<String> names, List<TableRows> results) {
    for (int i = 0; i < names.size(); i++) {
      tables.put(names.get(i), results.get(i));
    }
  }

  TableRows of(String name) {
    return byName.get(name);
  }

  /** With the first rows alone of those that hold texts, which are what fills a page. */
  ReportTables cutTo(int statements, int mentions) {
    Map<String, TableRows> cut = new TreeMap<>(byName);
    cut.computeIfPresent("statement", (name, rows) -> rows.first(statements));
    cut.computeIfPresent("mention", (name, rows) -> rows.first(mentions));
    return new ReportTables(cut);
  }
}
