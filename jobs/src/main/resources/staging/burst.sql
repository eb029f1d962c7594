-- Periods in which an issue bursts: those that hold a day of a burst.
with raised as (
  select
    source_id,
    issue_id,
    explode(sequence(date_from_unix_date(first_day), date_from_unix_date(last_day))) as date
  from judged_series
  where family = 'burst'
)
select distinct
  g.period_grain, to_date(date_trunc(g.period_grain, r.date)) as period_start, r.source_id, r.issue_id
from raised r
cross join (values ('day'), ('week'), ('month')) as g (period_grain)
