-- Pairs of issues in original articles, by week and month. A pair that ever meets has a row in every
-- period in which both of its issues are mentioned.
with single as (
  select period_grain, period_start, issue_a as issue_id, article_count
  from issue_pair
  where issue_a = issue_b
),
total as (
  select period_grain, period_start, story_total as article_total
  from period_total
  where source_id is null
),
counted as (
  select
    a.period_grain,
    a.period_start,
    p.issue_a,
    p.issue_b,
    coalesce(t.article_count, 0) as article_count,
    a.article_count as article_count_a,
    b.article_count as article_count_b,
    n.article_total
  from (
    select distinct period_grain, issue_a, issue_b from issue_pair where issue_a <> issue_b) p
  join single a on a.period_grain = p.period_grain and a.issue_id = p.issue_a
  join single b
    on b.period_grain = p.period_grain and b.issue_id = p.issue_b
    and b.period_start = a.period_start
  join total n on n.period_grain = a.period_grain and n.period_start = a.period_start
  left join issue_pair t
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
