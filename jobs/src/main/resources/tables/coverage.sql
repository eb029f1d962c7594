-- A row for each day and outlet, also where nothing came in, and one for what has no day.
with spine as (
  select d.date as day, s.source_id
  from dim_date d
  cross join dim_source s
  where d.is_known and s.article_count > 0
  union all
  select date'1900-01-01', source_id from dim_source
),
counted as (
  select
    coalesce(published_date, date'1900-01-01') as day,
    source_id,
    count(published_date) as article_count,
    count_if(published_date is null) as undated_count
  from articles
  group by coalesce(published_date, date'1900-01-01'), source_id
),
quarantined as (
  select date'1900-01-01' as day, 'unknown' as source_id, count(*) as quarantined_count
  from quarantine
),
filled as (
  select
    day,
    source_id,
    coalesce(article_count, 0) as article_count,
    coalesce(undated_count, 0) as undated_count,
    coalesce(quarantined_count, 0) as quarantined_count
  from spine
  left join counted using (day, source_id)
  left join quarantined using (day, source_id)
),
remembered as (
  -- The same weekday of the eight weeks before, from the outlet's first article on.
  select
    f.*,
    array_sort(collect_list(if(f.day >= s.first_date, f.article_count, null)) over (
      partition by f.source_id, extract(dayofweek_iso from f.day)
      order by f.day
      rows between 8 preceding and 1 preceding)) as before
  from filled f
  join dim_source s on s.source_id = f.source_id
),
expected as (
  -- The median, which one gap or one flood does not move; null under four weeks.
  select
    *,
    case
      when size(before) >= 4 and day > date'1900-01-01' then
        (element_at(before, cast(floor((size(before) + 1) / 2) as int))
          + element_at(before, cast(floor((size(before) + 2) / 2) as int))) / 2d
    end as median
  from remembered
),
told as (
  -- Where even no article at all would come by chance once in a thousand days, nothing can be told.
  select *, if(exp(-median) < 0.001d, median, null) as expected_count from expected
)
select
  day,
  source_id,
  article_count,
  expected_count,
  article_count < 0.5d * expected_count and poisson_tail(article_count, expected_count) < 0.001d
    as is_gap,
  undated_count,
  quarantined_count
from told
