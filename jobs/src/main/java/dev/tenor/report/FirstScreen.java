package dev.tenor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Turns rows of the queries into the sentences of the first screen. */
final class FirstScreen {
  private final ReportTables tables;
  private final AttentionHeadlines attention;

  FirstScreen(ReportTables tables) {
    this.tables = tables;
    this.attention = new AttentionHeadlines(changes(), moves());
  }

  List<Headline> risen() {
    return attention.risen();
  }

  List<Headline> fallen() {
    return attention.fallen();
  }

  List<Headline> turned() {
    List<ToneTurn> turns = new ArrayList<>();
    for (Map<String, Object> row : tables.of("tone_shift").named()) {
      turns.add(
          new ToneTurn(
              text(row, "speaker_id"),
              ShownText.of(text(row, "speaker_name")),
              text(row, "issue_id"),
              text(row, "issue_label"),
              day(row, "shift_date"),
              number(row, "net_tone_before"),
              number(row, "net_tone_after"),
              (long) number(row, "n_before"),
              (long) number(row, "n_after"),
              number(row, "q_value")));
    }
    return ToneHeadlines.of(turns);
  }

  List<Headline> missing() {
    Map<String, Object> totals = tables.of("totals").row(0);
    long undated = 0;
    long gapDays = 0;
    long judgedDays = 0;
    for (Map<String, Object> row : tables.of("coverage").named()) {
      undated += (long) number(row, "undated_count");
      gapDays += (long) number(row, "gap_days");
      judgedDays += (long) number(row, "judged_days");
    }
    List<String> reasons = new ArrayList<>();
    long quarantined = 0;
    for (Map<String, Object> row : tables.of("quarantine").named()) {
      reasons.add(text(row, "reason").replace('_', ' '));
      quarantined += (long) number(row, "record_count");
    }
    return new MissingHeadlines(
            (long) number(totals, "article_count"),
            undated,
            quarantined,
            reasons.subList(0, Math.min(4, reasons.size())),
            gapDays,
            judgedDays,
            (long) number(totals, "statement_count"),
            (long) number(totals, "unknown_statement_count"),
            (long) number(totals, "unnamed_statement_count"),
            uncertain(),
            incompleteMonths())
        .headlines();
  }

  private long uncertain() {
    for (Map<String, Object> row : tables.of("run_metrics").named()) {
      if (text(row, "metric").equals("uncertain_statements")) {
        return (long) number(row, "value");
      }
    }
    return 0;
  }

  private List<String> incompleteMonths() {
    TreeSet<LocalDate> months = new TreeSet<>();
    for (Map<String, Object> row : tables.of("issue_period").named()) {
      if (text(row, "period_grain").equals("month")
          && Boolean.FALSE.equals(row.get("is_complete"))) {
        months.add(day(row, "period_start"));
      }
    }
    return months.stream().map(Figures::month).toList();
  }

  private List<LevelChange> changes() {
    List<LevelChange> changes = new ArrayList<>();
    for (Map<String, Object> row : tables.of("issue_change").named()) {
      if (text(row, "source_id").equals("all")) {
        changes.add(
            new LevelChange(
                text(row, "issue_id"),
                text(row, "issue_label"),
                day(row, "first_date"),
                row.get("last_date") == null ? null : day(row, "last_date"),
                number(row, "share_before"),
                number(row, "share_after"),
                number(row, "q_value")));
      }
    }
    return changes;
  }

  private List<IssueMove> moves() {
    List<IssueMove> moves = new ArrayList<>();
    for (Map<String, Object> row : tables.of("issue_move").named()) {
      double total = number(row, "article_total");
      double totalBefore = number(row, "article_total_before");
      if (total > 0 && totalBefore > 0) {
        moves.add(
            new IssueMove(
                text(row, "issue_id"),
                text(row, "issue_label"),
                day(row, "month"),
                (int) number(row, "months_before"),
                number(row, "article_count") / total,
                number(row, "effective_total"),
                number(row, "article_count_before") / totalBefore,
                number(row, "effective_total_before")));
      }
    }
    return moves;
  }

  private static String text(Map<String, Object> row, String column) {
    return String.valueOf(row.get(column));
  }

  private static double number(Map<String, Object> row, String column) {
    return row.get(column) == null ? 0 : ((Number) row.get(column)).doubleValue();
  }

  private static LocalDate day(Map<String, Object> row, String column) {
    return LocalDate.parse(row.get(column).toString());
  }
}
