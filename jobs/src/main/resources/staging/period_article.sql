-- Dated articles in each of their periods, with the day on which their story counts: that of the
-- original.
with dated as (
  select
    a.article_id,
    a.source_id,
    a.cluster_id,
    a.is_original,
    a.published_date,
    o.published_date as story_date
  from articles a
  join articles o on o.article_id = a.cluster_id
  where a.published_date is not null
)
select
  g.period_grain,
  to_date(date_trunc(g.period_grain, d.published_date)) as period_start,
  to_date(date_trunc(g.period_grain, d.story_date)) as story_start,
  d.article_id,
  d.source_id,
  d.cluster_id,
  d.is_original
from dated d
cross join (values ('day'), ('week'), ('month')) as g (period_grain)
