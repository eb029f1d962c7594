package dev.tenor.warehouse;

import java.util.List;

/**
 * Two sums that must agree, whatever the corpus.
 *
 * @param table where a difference would show
 * @param what in words
 * @param sql gives one row of two counts
 */
record Reconciliation(String table, String what, String sql) {
  static final List<Reconciliation> ALL =
      List.of(
          new Reconciliation(
              "issue_trend",
              "mentions by day against mentions in dated articles",
              """
              select
                (select coalesce(sum(mention_count), 0) from issue_trend
                 where period_grain = 'day'),
                (select count(*) from issue_mentions where published_date is not null)
              """),
          new Reconciliation(
              "issue_trend",
              "mentions by month against mentions by day",
              """
              select
                coalesce(sum(mention_count) filter (where period_grain = 'month'), 0),
                coalesce(sum(mention_count) filter (where period_grain = 'day'), 0)
              from issue_trend
              """),
          new Reconciliation(
              "source_issue_trend",
              "mentions of all outlets against mentions of the field, by week",
              """
              select
                (select coalesce(sum(mention_count), 0) from source_issue_trend
                 where period_grain = 'week'),
                (select coalesce(sum(mention_count), 0) from issue_trend
                 where period_grain = 'week')
              """),
          new Reconciliation(
              "speaker_issue_tone",
              "statements of all speakers by day against statements with their speakers",
              """
              select
                (select coalesce(sum(statement_count), 0) from speaker_issue_tone
                 where period_grain = 'day' and issue_id = 'all'),
                (select count(*) from statement_speakers p
                 join statements s on s.statement_id = p.statement_id
                 where s.published_date is not null)
              """),
          new Reconciliation(
              "speaker_issue_tone",
              "tones of a row against its statements",
              """
              select
                coalesce(sum(positive_count + neutral_count + negative_count), 0),
                coalesce(sum(statement_count), 0)
              from speaker_issue_tone
              """),
          new Reconciliation(
              "coverage",
              "articles by day and undated ones against articles",
              """
              select
                (select coalesce(sum(article_count + undated_count), 0) from coverage),
                (select count(*) from articles)
              """),
          new Reconciliation(
              "statements",
              "statements against those with an article",
              """
              select
                (select count(*) from statements),
                (select count(*) from statements s join articles a on a.article_id = s.article_id)
              """));
}
