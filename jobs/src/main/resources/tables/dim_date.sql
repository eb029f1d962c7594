with spanned as (
  select min(published_date) as first_date, max(published_date) as last_date
  from articles
  where published_date is not null
),
known as (
  select explode(sequence(first_date, last_date)) as date, first_date, last_date
  from spanned
  where first_date is not null
)
select
  date,
  true as is_known,
  extract(yearofweek from date) as iso_year,
  extract(week from date) as iso_week,
  extract(dayofweek_iso from date) as iso_weekday,
  cast(date_trunc('week', date) as date) as week_start,
  cast(date_trunc('month', date) as date) as month_start,
  cast(date_trunc('week', date) as date) >= first_date
    and date_add(cast(date_trunc('week', date) as date), 6) <= last_date as is_complete,
  cast(date_trunc('month', date) as date) >= first_date
    and last_day(date) <= last_date as is_month_complete
from known
union all
select date'1900-01-01', false, 1900, 1, 1, date'1900-01-01', date'1900-01-01', false, false
