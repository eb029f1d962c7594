-- Articles with their day and the day and outlet of their story: those of its original. What has no
-- day stands on the unknown day, 1900-01-01.
select
  a.article_id,
  a.source_id,
  a.cluster_id,
  a.is_original,
  a.narrative_tone_score,
  coalesce(a.published_date, date'1900-01-01') as day,
  coalesce(o.published_date, date'1900-01-01') as story_day,
  o.source_id as story_source_id
from articles a
join articles o on o.article_id = a.cluster_id
