package dev.tenor.trend;

import dev.tenor.PublishedTables;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Trend rows computed a second time, by another engine and with other queries, from the evidence
 * alone: no fact, no function of Tenor's.
 *
 * <p>Left out are the corrected tones, whose rates are no evidence, and of the bounds of a share
 * those that rest on fewer than three hits: there only the side that Wilson's interval allows is
 * held.
 */
public final class RecomputedTrends {
  private static final String PERIODS =
      """
      with recursive grain as (select unnest(['day', 'week', 'month']) as period_grain),
      art as (
        select g.period_grain, cast(date_trunc(g.period_grain, a.published_date) as date) as period_start,
          cast(date_trunc(g.period_grain, o.published_date) as date) as story_start,
          a.article_id, a.cluster_id, a.is_original, a.source_id
        from articles a join articles o on o.article_id = a.cluster_id cross join grain g
        where a.published_date is not null),
      window_ends as (
        select min(published_date) as first_day, max(published_date) as last_day from articles),
      period as (
        select distinct g.period_grain,
          cast(date_trunc(g.period_grain, cast(d.day as date)) as date) as period_start
        from (select unnest(generate_series(first_day, last_day, interval 1 day)) as day
              from window_ends where first_day is not null) d
        cross join grain g),
      """;

  /** Tone of each original article, in periods: clusters of the sandwich variance. */
  private static final String TONES =
      """
      about as (
        select p.speaker_id, i.issue_id, s.article_id, s.statement_id, s.tone
        from statements s
        join statement_speakers p using (statement_id)
        join (select statement_id, issue_id from statement_issues
              union all select statement_id, 'all' from statements) i using (statement_id)),
      told as (
        select distinct period_grain, period_start, %1$s, a.article_id, a.is_original,
          b.statement_id, case b.tone when 'positive' then 1 when 'negative' then -1 else 0 end as tone
        from about b join art a using (article_id)),
      per_article as (
        select period_grain, period_start, %2$s, article_id, sum(tone) as t, count(*) as n
        from told where is_original group by all),
      sandwich as (
        select period_grain, period_start, %2$s, count(*) as k, sum(n) as n, sum(t) as t,
          sum(n * n) as nn, sum(t * t) as tt, sum(t * n) as tn
        from per_article group by all),
      plain as (
        select period_grain, period_start, %2$s, count(*) as statement_count,
          count_if(is_original) as story_statement_count, count_if(tone = 1) as positive_count,
          count_if(tone = 0) as neutral_count, count_if(tone = -1) as negative_count,
          sum(tone) as tone_sum, sum(tone * tone) as tone_sum_squares, avg(tone) as net_tone,
          sum(if(is_original, tone * tone, 0)) as own_squares
        from told group by all),
      effect as (
        select *, nn / n as largest, (own_squares / n - (t / n) ^ 2) / n as simple,
          greatest(0, tt - 2 * t / n * tn + (t / n) ^ 2 * nn) / n / n * k / nullif(k - 1, 0) as clustered
        from plain left join sandwich using (period_grain, period_start, %2$s)),
      designed as (
        select *, case when simple <= 0 then largest else
          greatest(1, least(largest, (largest + (k - 1) * clustered / simple) / k)) end as effect
        from effect),
      added as (
        select *, n / effect + 2 as m, t / effect / (n / effect + 2) as centre,
          (own_squares / effect + 2) / (n / effect + 2) as mean_square
        from designed),
      tone as (
        select *,
          if(k >= 2, greatest(-1, least(net_tone, t / n,
            centre - 1.959963984540054 * sqrt(greatest(0, mean_square - centre ^ 2) / m))), null)
            as net_tone_low,
          if(k >= 2, least(1, greatest(net_tone, t / n,
            centre + 1.959963984540054 * sqrt(greatest(0, mean_square - centre ^ 2) / m))), null)
            as net_tone_high
        from added)
      """;

  private static final String TONE_COLUMNS =
      """
      coalesce(statement_count, 0) as statement_count,
      coalesce(story_statement_count, 0) as story_statement_count,
      coalesce(positive_count, 0) as positive_count, coalesce(neutral_count, 0) as neutral_count,
      coalesce(negative_count, 0) as negative_count, coalesce(tone_sum, 0) as tone_sum,
      coalesce(tone_sum_squares, 0) as tone_sum_squares, round(net_tone, 9) as net_tone,
      round(net_tone_low, 9) as net_tone_low, round(net_tone_high, 9) as net_tone_high,
      coalesce(k, 0) < 10 as is_tone_low_n
      """;

  private static final String PUBLISHED_TONE =
      """
      statement_count, story_statement_count, positive_count, neutral_count, negative_count,
      tone_sum, tone_sum_squares, round(net_tone, 9), round(net_tone_low, 9),
      round(net_tone_high, 9),
      """;

  private static final String NARRATIVE =
      """
      voice as (
        select distinct a.period_grain, a.period_start, a.source_id, m.issue_id, a.article_id,
          n.narrative_tone_score as score
        from issue_mentions m join art a using (article_id) join articles n using (article_id)
        where n.narrative_tone_score is not null)
      select period_grain, period_start, source_id, issue_id, count(*), round(avg(score), 9)
      from voice group by all
      """;

  private static final String PUBLISHED_NARRATIVE =
      """
      select period_grain, period_start, source_id, issue_id, narrative_article_count,
        round(narrative_tone, 9)
      from source_issue_trend where narrative_tone is not null
      """;

  private RecomputedTrends() {}

  /** Rows that only one side has, in words; empty where every number is the same. */
  public static List<String> differences(PublishedTables tables) throws SQLException {
    List<String> all = new ArrayList<>();
    all.addAll(differences(tables, "issue_trend", issues("'field'"), publishedIssues("'field'")));
    all.addAll(
        differences(
            tables, "source_issue_trend", issues("a.source_id"), publishedIssues("source_id")));
    all.addAll(differences(tables, "source_issue_trend", PERIODS + NARRATIVE, PUBLISHED_NARRATIVE));
    all.addAll(differences(tables, "speaker_issue_tone", speakers(), publishedSpeakers()));
    all.addAll(differences(tables, "coverage", coverage(), "select * from coverage"));
    return all;
  }

  private static List<String> differences(
      PublishedTables tables, String table, String recomputed, String published)
      throws SQLException {
    String query =
        """
        (select 'only recomputed', * from ((%1$s) except all (%2$s)) limit 3)
        union all
        (select 'only published', * from ((%2$s) except all (%1$s)) limit 3)
        """
            .formatted(recomputed, published);
    return tables.rows(query).stream().map(row -> table + ": " + row).toList();
  }

  /**
   * @param outlet whose articles are told apart, in terms of the articles
   */
  private static String issues(String outlet) {
    String keys = "period_grain, period_start, source_id, issue_id";
    return PERIODS
        + TONES.formatted(outlet + " as source_id, b.issue_id", "source_id, issue_id")
        + """
        , mention as (
          select a.*, %1$s as outlet, m.issue_id
          from issue_mentions m join art a using (article_id)),
        attention as (
          select period_grain, period_start, outlet as source_id, issue_id,
            count(*) as mention_count, count(distinct article_id) as article_count,
            count(distinct source_id) as source_count
          from mention group by all),
        story as (
          select period_grain, story_start as period_start, outlet as source_id, issue_id,
            count(distinct cluster_id) as story_count
          from mention group by all),
        copies as (
          select a.period_grain, a.period_start, %1$s as source_id, a.cluster_id, count(*) as m
          from art a group by all),
        total as (
          select period_grain, period_start, source_id, sum(m) as article_total,
            sum(m) * sum(m) / sum(m * m) as effective_total
          from copies group by all),
        started as (
          select a.period_grain, a.story_start as period_start, %1$s as source_id,
            count(distinct a.cluster_id) as story_total
          from art a group by all),
        spine as (
          select p.period_grain, p.period_start, s.source_id, i.issue_id
          from period p
          cross join (select distinct %1$s as source_id from articles a) s
          cross join dim_issue i where i.issue_id <> 'all'),
        joined as (
          select *, if(article_total > 0, coalesce(article_count, 0) / article_total, null) as share
          from spine
          left join attention using (%2$s)
          left join story using (%2$s)
          left join total using (period_grain, period_start, source_id)
          left join started using (period_grain, period_start, source_id)
          left join tone using (%2$s)),
        wilson as (
          select *, share * effective_total as hits, 1.959963984540054 ^ 2 as z2,
            share + 1.959963984540054 ^ 2 / 2 / effective_total as centre_of_share,
            1.959963984540054 * sqrt(share * (1 - share) / effective_total
              + 1.959963984540054 ^ 2 / 4 / effective_total ^ 2) as half
          from joined)
        select period_grain, period_start, source_id, issue_id,
          coalesce(mention_count, 0), coalesce(article_count, 0), coalesce(story_count, 0),
          if(%1$s = 'field', coalesce(source_count, 0), null), coalesce(article_total, 0),
          coalesce(story_total, 0), round(coalesce(effective_total, 0), 9), round(share, 9),
          if(hits >= 3, round((centre_of_share - half) / (1 + z2 / effective_total), 9), null),
          if(effective_total - hits >= 3,
            round((centre_of_share + half) / (1 + z2 / effective_total), 9), null),
          round(share - lag(share) over (
            partition by period_grain, source_id, issue_id order by period_start), 9),
          coalesce(effective_total, 0) < 30,
        """
            .formatted(outlet, keys)
            .replace("if(a.source_id = 'field'", "if(source_id = 'field'")
        + TONE_COLUMNS
        + "from wilson a";
  }

  private static String publishedIssues(String outlet) {
    boolean isField = outlet.equals("'field'");
    return "select period_grain, period_start, %s, issue_id, ".formatted(outlet)
        + "mention_count, article_count, story_count, "
        + (isField ? "source_count" : "null")
        + ", article_total, story_total, round(effective_total, 9), round(share, 9), "
        + "if(share * effective_total >= 3, round(share_low, 9), null), "
        + "if(effective_total - share * effective_total >= 3, round(share_high, 9), null), "
        + "round(share_change, 9), is_low_n, "
        + PUBLISHED_TONE
        + " is_tone_low_n from "
        + (isField ? "issue_trend" : "source_issue_trend");
  }

  private static String speakers() {
    return PERIODS
        + TONES.formatted("b.speaker_id, b.issue_id", "speaker_id, issue_id")
        + """
        , lifetime as (
          select period_grain, speaker_id, issue_id, min(period_start) as first_start,
            max(period_start) as last_start
          from told group by all),
        spine as (
          select l.period_grain, p.period_start, l.speaker_id, l.issue_id
          from lifetime l join period p
            on p.period_grain = l.period_grain
            and p.period_start between l.first_start and l.last_start)
        select period_grain, period_start, speaker_id, issue_id,
        """
        + TONE_COLUMNS
        + "from spine left join tone using (period_grain, period_start, speaker_id, issue_id)";
  }

  private static String publishedSpeakers() {
    return "select period_grain, period_start, speaker_id, issue_id, "
        + PUBLISHED_TONE
        + " is_low_n from speaker_issue_tone";
  }

  private static String coverage() {
    return """
        with days as (
          select cast(unnest(generate_series(min(published_date), max(published_date),
            interval 1 day)) as date) as day
          from articles),
        outlet as (
          select source_id, min(published_date) as first_day from articles group by source_id),
        known as (
          select d.day, o.source_id, o.first_day,
            (select count(*) from articles a
             where a.source_id = o.source_id and a.published_date = d.day) as n
          from days d cross join outlet o),
        past as (
          select k.day, k.source_id, k.n, count(b.n) as weeks, median(b.n) as expected
          from known k
          left join known b
            on b.source_id = k.source_id and b.day between k.first_day and k.day - 1
            and b.day >= k.day - 56 and (k.day - b.day) % 7 = 0
          group by all),
        told as (
          select *, if(weeks >= 4 and exp(-expected) < .001, expected, null) as e from past)
        select day, source_id, n, e,
          n < e / 2 and (select sum(exp(j * ln(e) - e - lgamma(j + 1)))
            from generate_series(0, n) as s(j)) < .001,
          0, 0
        from told
        union all
        select date '1900-01-01', s.source_id, 0, null, null,
          (select count(*) from articles a
           where a.source_id = s.source_id and a.published_date is null),
          if(s.source_id = 'unknown', (select count(*) from quarantine), 0)
        from dim_source s
        """;
  }
}
