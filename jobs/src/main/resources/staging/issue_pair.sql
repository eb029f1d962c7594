-- Original articles in which two issues meet, by week and month; an issue beside itself stands for
-- all that mention it. Pairs are made once an article and added up by day before they go around.
with mentioning as (
  select article_id, array_sort(collect_set(issue_id)) as issue_ids
  from issue_mentions
  group by article_id
),
by_day as (
  select d.day, a.issue_id as issue_a, b.issue_id as issue_b, count(*) as article_count
  from mentioning m
  join article_day d on d.article_id = m.article_id
  lateral view posexplode(m.issue_ids) a as position_a, issue_id
  lateral view posexplode(m.issue_ids) b as position_b, issue_id
  where d.is_original and d.day > date'1900-01-01' and position_a <= position_b
  group by d.day, a.issue_id, b.issue_id
)
select
  g.period_grain,
  to_date(date_trunc(g.period_grain, p.day)) as period_start,
  p.issue_a,
  p.issue_b,
  sum(p.article_count) as article_count
from by_day p
cross join (values ('week'), ('month')) as g (period_grain)
group by g.period_grain, to_date(date_trunc(g.period_grain, p.day)), p.issue_a, p.issue_b
