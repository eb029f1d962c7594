package dev.tenor.report;

import dev.tenor.stats.ClusteredTones;
import dev.tenor.stats.NetToneInterval;
import dev.tenor.stats.ShareInterval;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** Intervals of what queries have summed over the whole window, by the formulas of the tables. */
final class PooledIntervals {
  private static final int FEWEST_ARTICLES = 2;

  private PooledIntervals() {}

  /** Outlet and issue, with share, share_low and share_high. */
  static TableRows ofShares(TableRows sums) {
    List<List<Object>> rows = new ArrayList<>();
    for (Map<String, Object> row : sums.named()) {
      double total = number(row, "article_total");
      double effective = number(row, "effective_total");
      Double share = total > 0 ? number(row, "article_count") / total : null;
      ShareInterval bounds =
          share == null || effective < 1 ? null : ShareInterval.of(share, effective);
      rows.add(
          Arrays.asList(
              row.get("source_id"),
              row.get("issue_id"),
              row.get("article_count"),
              row.get("article_total"),
              share == null ? null : rounded(share),
              bounds == null ? null : rounded(bounds.low()),
              bounds == null ? null : rounded(bounds.high()),
              row.get("statement_count"),
              row.get("positive_count"),
              row.get("negative_count")));
    }
    return new TableRows(
        List.of(
            "source_id",
            "issue_id",
            "article_count",
            "article_total",
            "share",
            "share_low",
            "share_high",
            "statement_count",
            "positive_count",
            "negative_count"),
        rows);
  }

  /** Speaker and issue, with net_tone, net_tone_low and net_tone_high. */
  static TableRows ofTones(TableRows sums) {
    List<List<Object>> rows = new ArrayList<>();
    for (Map<String, Object> row : sums.named()) {
      double statements = number(row, "statement_count");
      double netTone = (number(row, "positive_count") - number(row, "negative_count")) / statements;
      long clusters = (long) number(row, "cluster_count");
      NetToneInterval bounds =
          clusters < FEWEST_ARTICLES
              ? null
              : NetToneInterval.of(
                  new ClusteredTones(
                      clusters,
                      (long) number(row, "story_statement_count"),
                      (long) number(row, "story_positive_count"),
                      (long) number(row, "story_negative_count"),
                      (long) number(row, "cluster_tone_squares"),
                      (long) number(row, "cluster_statement_squares"),
                      (long) number(row, "cluster_products")));
      rows.add(
          Arrays.asList(
              row.get("speaker_id"),
              row.get("issue_id"),
              row.get("statement_count"),
              row.get("positive_count"),
              row.get("negative_count"),
              rounded(netTone),
              bounds == null ? null : rounded(Math.min(netTone, bounds.low())),
              bounds == null ? null : rounded(Math.max(netTone, bounds.high())),
              clusters));
    }
    return new TableRows(
        List.of(
            "speaker_id",
            "issue_id",
            "statement_count",
            "positive_count",
            "negative_count",
            "net_tone",
            "net_tone_low",
            "net_tone_high",
            "article_count"),
        rows);
  }

  private static double number(Map<String, Object> row, String column) {
    Object cell = row.get(column);
    return cell == null ? 0 : ((Number) cell).doubleValue();
  }

  private static double rounded(double figure) {
    return Math.round(figure * 1000) / 1000.0;
  }
}
