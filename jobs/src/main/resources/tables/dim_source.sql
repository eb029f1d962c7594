-- Quarantined records without an outlet count under 'unknown', so that member is always there.
with member as (
  select source_id, published_date, 1 as article_count from articles
  union all
  select 'unknown', cast(null as date), 0
)
select
  source_id,
  min(published_date) as first_date,
  max(published_date) as last_date,
  sum(article_count) as article_count
from member
group by source_id
