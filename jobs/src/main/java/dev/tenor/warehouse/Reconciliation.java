package dev.tenor.warehouse;

import java.util.List;

/**
 * Two sums that must agree, whatever the corpus.
 *
 * <p>Facts are held against the evidence, and trends of every grain against the facts, so that what
 * adds up adds up from day to week and month. Distinct outlets do not, and are left out.
 *
 * @param table where a difference would show
 * @param what in words
 * @param sql gives one row of two counts
 */
record Reconciliation(String table, String what, String sql) {
  static final List<Reconciliation> ALL =
      List.of(
          new Reconciliation(
              "fact_issue_day",
              "issues whose facts are not what the evidence holds",
              """
              with fact as (
                select issue_id, sum(mention_count) as mentions, sum(article_count) as articles,
                  sum(story_count) as stories, sum(statement_count) as statements,
                  sum(tone_sum) as tone_sum
                from fact_issue_day group by issue_id),
              mention as (
                select m.issue_id, count(*) as mentions, count(distinct m.article_id) as articles,
                  count(distinct a.cluster_id) as stories
                from issue_mentions m join articles a on a.article_id = m.article_id
                group by m.issue_id),
              statement as (
                select i.issue_id, count(*) as statements,
                  count_if(s.tone = 'positive') - count_if(s.tone = 'negative') as tone_sum
                from statement_issues i join statements s on s.statement_id = i.statement_id
                group by i.issue_id)
              select count(*), 0L
              from fact f
              full join mention m on m.issue_id = f.issue_id
              full join statement s on s.issue_id = coalesce(f.issue_id, m.issue_id)
              where (f.mentions, f.articles, f.stories)
                  is distinct from (coalesce(m.mentions, 0), coalesce(m.articles, 0), coalesce(m.stories, 0))
                or (f.statements, f.tone_sum)
                  is distinct from (coalesce(s.statements, 0), coalesce(s.tone_sum, 0))
              """),
          new Reconciliation(
              "fact_speaker_day",
              "speakers and issues whose facts are not what the evidence holds",
              """
              with fact as (
                select speaker_id, issue_id, sum(statement_count) as statements,
                  sum(tone_sum) as tone_sum
                from fact_speaker_day group by speaker_id, issue_id),
              spoken as (
                select p.speaker_id, s.statement_id, s.tone
                from statement_speakers p join statements s on s.statement_id = p.statement_id),
              about as (
                select speaker_id, tone, 'all' as issue_id from spoken
                union all
                select s.speaker_id, s.tone, i.issue_id
                from spoken s join statement_issues i on i.statement_id = s.statement_id),
              evidence as (
                select speaker_id, issue_id, count(*) as statements,
                  count_if(tone = 'positive') - count_if(tone = 'negative') as tone_sum
                from about group by speaker_id, issue_id)
              select count(*), 0L
              from fact f
              full join evidence e on e.speaker_id = f.speaker_id and e.issue_id = f.issue_id
              where (f.statements, f.tone_sum) is distinct from (e.statements, e.tone_sum)
              """),
          new Reconciliation(
              "issue_trend",
              "rows of day, week or month that are not the sum of their facts",
              """
              with fact as (
                select g.period_grain, to_date(date_trunc(g.period_grain, f.day)) as period_start,
                  f.issue_id, sum(f.mention_count) as mentions, sum(f.article_count) as articles,
                  sum(f.story_count) as stories, sum(f.statement_count) as statements
                from fact_issue_day f
                cross join (values ('day'), ('week'), ('month')) as g (period_grain)
                where f.day > date'1900-01-01'
                group by g.period_grain, to_date(date_trunc(g.period_grain, f.day)), f.issue_id)
              select count(*), 0L
              from issue_trend t
              full join fact f using (period_grain, period_start, issue_id)
              where (t.mention_count, t.article_count, t.story_count, t.statement_count)
                  is distinct from (coalesce(f.mentions, 0), coalesce(f.articles, 0),
                    coalesce(f.stories, 0), coalesce(f.statements, 0))
                or t.positive_count + t.neutral_count + t.negative_count
                  is distinct from t.statement_count
              """),
          new Reconciliation(
              "source_issue_trend",
              "periods and issues that are not the sum of their outlets",
              """
              with outlet as (
                select period_grain, period_start, issue_id, sum(mention_count) as mentions,
                  sum(article_count) as articles, sum(article_total) as article_total,
                  sum(statement_count) as statements, sum(tone_sum) as tone_sum
                from source_issue_trend group by period_grain, period_start, issue_id)
              select count(*), 0L
              from issue_trend t
              full join outlet o using (period_grain, period_start, issue_id)
              where (t.mention_count, t.article_count, t.article_total, t.statement_count,
                  t.tone_sum)
                is distinct from
                  (o.mentions, o.articles, o.article_total, o.statements, o.tone_sum)
              """),
          new Reconciliation(
              "speaker_issue_tone",
              "rows of day, week or month that are not the sum of their facts",
              """
              with fact as (
                select g.period_grain, to_date(date_trunc(g.period_grain, f.day)) as period_start,
                  f.speaker_id, f.issue_id, sum(f.statement_count) as statements,
                  sum(f.tone_sum) as tone_sum
                from fact_speaker_day f
                cross join (values ('day'), ('week'), ('month')) as g (period_grain)
                where f.day > date'1900-01-01'
                group by g.period_grain, to_date(date_trunc(g.period_grain, f.day)), f.speaker_id,
                  f.issue_id)
              select count(*), 0L
              from (
                select * from speaker_issue_tone
                where statement_count <> 0 or tone_sum <> 0
                  or positive_count + neutral_count + negative_count <> 0) t
              full join fact f using (period_grain, period_start, speaker_id, issue_id)
              where (t.statement_count, t.tone_sum)
                  is distinct from (coalesce(f.statements, 0), coalesce(f.tone_sum, 0))
                or t.positive_count + t.neutral_count + t.negative_count
                  is distinct from t.statement_count
              """),
          new Reconciliation(
              "issue_parent_trend",
              "parents and grains that are not what the evidence below them holds",
              """
              with recursive above (issue_id, parent_id) as (
                select issue_id, parent from dim_issue where parent is not null
                union all
                select a.issue_id, i.parent
                from above a join dim_issue i on i.issue_id = a.parent_id
                where i.parent is not null),
              below as (
                select issue_id, parent_id from above
                union
                select parent_id, parent_id from above),
              dated as (
                select a.article_id, a.published_date, a.cluster_id, o.published_date as story_date
                from articles a join articles o on o.article_id = a.cluster_id),
              attention as (
                select b.parent_id, count_if(d.published_date is not null) as mentions,
                  count(distinct if(d.published_date is null, null, d.article_id)) as articles,
                  count(distinct if(d.story_date is null, null, d.cluster_id)) as stories
                from issue_mentions m
                join below b on b.issue_id = m.issue_id
                join dated d on d.article_id = m.article_id
                group by b.parent_id),
              said as (
                select distinct b.parent_id, s.statement_id, s.tone
                from statement_issues i
                join below b on b.issue_id = i.issue_id
                join statements s on s.statement_id = i.statement_id
                where s.published_date is not null),
              tone as (
                select parent_id, count(*) as statements,
                  count_if(tone = 'positive') - count_if(tone = 'negative') as tone_sum
                from said group by parent_id),
              trend as (
                select period_grain, parent_id, sum(mention_count) as mentions,
                  sum(article_count) as articles, sum(story_count) as stories,
                  sum(statement_count) as statements, sum(tone_sum) as tone_sum
                from issue_parent_trend group by period_grain, parent_id)
              select count(*), 0L
              from trend t
              full join (select distinct parent_id from below) p on p.parent_id = t.parent_id
              left join attention a on a.parent_id = t.parent_id
              left join tone s on s.parent_id = t.parent_id
              where (t.mentions, t.articles, t.stories, t.statements, t.tone_sum)
                is distinct from (coalesce(a.mentions, 0), coalesce(a.articles, 0),
                  coalesce(a.stories, 0), coalesce(s.statements, 0), coalesce(s.tone_sum, 0))
              """),
          new Reconciliation(
              "affiliation_issue_tone",
              "parties, countries and issues that are not what their speakers said",
              """
              with affiliation as (
                select 'party' as affiliation_type, party as affiliation, speaker_id
                from dim_speaker where party is not null
                union all
                select 'country', country, speaker_id
                from dim_speaker where country is not null),
              said as (
                select distinct a.affiliation_type, a.affiliation, s.statement_id, s.tone
                from affiliation a
                join statement_speakers p on p.speaker_id = a.speaker_id
                join statements s on s.statement_id = p.statement_id
                where s.published_date is not null),
              evidence as (
                select affiliation_type, affiliation, count(*) as statements,
                  count_if(tone = 'positive') - count_if(tone = 'negative') as tone_sum
                from said group by affiliation_type, affiliation),
              trend as (
                select period_grain, affiliation_type, affiliation,
                  sum(statement_count) as statements, sum(tone_sum) as tone_sum
                from affiliation_issue_tone where issue_id = 'all'
                group by period_grain, affiliation_type, affiliation)
              select count(*), 0L
              from trend t
              full join evidence e using (affiliation_type, affiliation)
              where (t.statements, t.tone_sum) is distinct from (e.statements, e.tone_sum)
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
