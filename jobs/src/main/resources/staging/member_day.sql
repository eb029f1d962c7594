-- Attention and tone by day and outlet, for each issue and each parent of issues. A story counts on
-- the day and at the outlet of its original; what an outlet ran of other outlets' stories is told
-- apart, so that both can be summed.
with mentioned as (
  select m.is_parent, m.member_id, i.article_id, count(*) as mention_count
  from issue_mentions i
  join member m on m.issue_id = i.issue_id
  group by m.is_parent, m.member_id, i.article_id
),
placed as (
  select d.*, m.is_parent, m.member_id, m.mention_count
  from mentioned m
  join article_day d on d.article_id = m.article_id
),
story as (
  select distinct story_day as day, story_source_id as source_id, is_parent, member_id, cluster_id
  from placed
),
source_story as (
  select distinct
    if(day = date'1900-01-01', day, story_day) as day, source_id, is_parent, member_id, cluster_id
  from placed
),
counted as (
  select
    day, source_id, is_parent, member_id, mention_count, 1L as article_count, 0L as story_count,
    0L as source_story_count, cast(narrative_tone_score as decimal(12, 6)) as narrative_tone
  from placed
  union all
  select day, source_id, is_parent, member_id, 0L, 0L, 1L, 0L, null from story
  union all
  select day, source_id, is_parent, member_id, 0L, 0L, 0L, 1L, null from source_story
),
attention as (
  select
    day,
    source_id,
    is_parent,
    member_id,
    sum(mention_count) as mention_count,
    sum(article_count) as article_count,
    sum(story_count) as story_count,
    sum(source_story_count) as source_story_count,
    count(narrative_tone) as narrative_article_count,
    -- Decimals add up to the same in any order.
    cast(sum(narrative_tone) as double) as narrative_tone_sum
  from counted
  group by day, source_id, is_parent, member_id
),
tone as (
  select * from voice_day where voice_kind = 'anyone'
)
select
  day,
  source_id,
  is_parent,
  member_id,
  coalesce(mention_count, 0) as mention_count,
  coalesce(article_count, 0) as article_count,
  coalesce(story_count, 0) as story_count,
  coalesce(source_story_count, 0) as source_story_count,
  coalesce(statement_count, 0) as statement_count,
  coalesce(positive_count, 0) as positive_count,
  coalesce(neutral_count, 0) as neutral_count,
  coalesce(negative_count, 0) as negative_count,
  coalesce(tone_sum, 0) as tone_sum,
  coalesce(tone_sum_squares, 0) as tone_sum_squares,
  coalesce(story_statement_count, 0) as story_statement_count,
  coalesce(story_positive_count, 0) as story_positive_count,
  coalesce(story_negative_count, 0) as story_negative_count,
  coalesce(cluster_count, 0) as cluster_count,
  coalesce(cluster_tone_squares, 0) as cluster_tone_squares,
  coalesce(cluster_statement_squares, 0) as cluster_statement_squares,
  coalesce(cluster_products, 0) as cluster_products,
  coalesce(narrative_article_count, 0) as narrative_article_count,
  coalesce(narrative_tone_sum, 0d) as narrative_tone_sum
from attention
full join tone using (day, source_id, is_parent, member_id)
