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
)
select
  day,
  source_id,
  coalesce(article_count, 0) as article_count,
  coalesce(undated_count, 0) as undated_count,
  coalesce(quarantined_count, 0) as quarantined_count
from spine
left join counted using (day, source_id)
left join quarantined using (day, source_id)
