-- Pairs of issues in original articles, by week and month. A pair that ever meets has a row in every
-- period in which both of its issues are mentioned.
with original as (
  select
    g.period_grain, to_date(date_trunc(g.period_grain, d.day)) as period_start, d.article_id
  from article_day d
  cross join (values ('week'), ('month')) as g (period_grain)
  where d.is_original and d.day > date'1900-01-01'
),
mentioning as (
  select distinct o.period_grain, o.period_start, o.article_id, m.issue_id
  from original o
  join issue_mentions m on m.article_id = o.article_id
),
issues_of_article as (
  select period_grain, period_start, array_sort(collect_list(issue_id)) as issue_ids
  from mentioning
  group by period_grain, period_start, article_id
),
pair as (
  select
    period_grain, period_start, a.issue_id as issue_a, b.issue_id as issue_b, count(*) as both_count
  from issues_of_article
  lateral view posexplode(issue_ids) a as position_a, issue_id
  lateral view posexplode(issue_ids) b as position_b, issue_id
  where position_a < position_b
  group by period_grain, period_start, a.issue_id, b.issue_id
),
single as (
  select period_grain, period_start, issue_id, count(*) as article_count
  from mentioning
  group by period_grain, period_start, issue_id
),
total as (
  select period_grain, period_start, count(*) as article_total
  from original
  group by period_grain, period_start
),
counted as (
  select
    a.period_grain,
    a.period_start,
    p.issue_a,
    p.issue_b,
    coalesce(t.both_count, 0) as article_count,
    a.article_count as article_count_a,
    b.article_count as article_count_b,
    n.article_total
  from (select distinct period_grain, issue_a, issue_b from pair) p
  join single a on a.period_grain = p.period_grain and a.issue_id = p.issue_a
  join single b
    on b.period_grain = p.period_grain and b.issue_id = p.issue_b
    and b.period_start = a.period_start
  join total n on n.period_grain = a.period_grain and n.period_start = a.period_start
  left join pair t
    on t.period_grain = a.period_grain and t.period_start = a.period_start
    and t.issue_a = p.issue_a and t.issue_b = p.issue_b
),
lifted as (
  select *, lift(article_count, article_count_a, article_count_b, article_total) as lifted
  from counted
)
select
  period_grain,
  period_start,
  issue_a,
  issue_b,
  article_count,
  article_count_a,
  article_count_b,
  article_total,
  lifted.value as lift,
  lifted.low as lift_low,
  lifted.high as lift_high
from lifted
