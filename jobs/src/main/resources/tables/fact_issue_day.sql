-- A story counts on the day and at the outlet of its original; what an outlet ran of other outlets'
-- stories is told apart, so that both can be summed.
with mentioned as (
  select article_id, issue_id, count(*) as mention_count
  from issue_mentions
  group by article_id, issue_id
),
placed as (
  select d.*, m.issue_id, m.mention_count
  from mentioned m
  join article_day d on d.article_id = m.article_id
),
attention as (
  select
    day,
    source_id,
    issue_id,
    sum(mention_count) as mention_count,
    count(*) as article_count,
    count(narrative_tone_score) as narrative_article_count,
    -- Decimals add up to the same in any order.
    cast(sum(cast(narrative_tone_score as decimal(12, 6))) as double) as narrative_tone_sum
  from placed
  group by day, source_id, issue_id
),
story as (
  select
    story_day as day,
    story_source_id as source_id,
    issue_id,
    count(distinct cluster_id) as story_count
  from placed
  group by story_day, story_source_id, issue_id
),
source_story as (
  select
    if(day = date'1900-01-01', day, story_day) as day,
    source_id,
    issue_id,
    count(distinct cluster_id) as source_story_count
  from placed
  group by if(day = date'1900-01-01', day, story_day), source_id, issue_id
),
by_article as (
  select
    i.issue_id,
    s.article_id,
    count(*) as statement_count,
    count_if(s.tone = 'positive') as positive_count,
    count_if(s.tone = 'negative') as negative_count
  from statement_issues i
  join statements s on s.statement_id = i.statement_id
  group by i.issue_id, s.article_id
),
cluster as (
  select
    d.day,
    d.source_id,
    b.*,
    if(d.is_original, 1L, 0L) as is_counted,
    b.positive_count - b.negative_count as tone_sum
  from by_article b
  join article_day d on d.article_id = b.article_id
),
tone as (
  select
    day,
    source_id,
    issue_id,
    sum(statement_count) as statement_count,
    sum(positive_count) as positive_count,
    sum(statement_count - positive_count - negative_count) as neutral_count,
    sum(negative_count) as negative_count,
    sum(is_counted * statement_count) as story_statement_count,
    sum(is_counted * positive_count) as story_positive_count,
    sum(is_counted * negative_count) as story_negative_count,
    sum(is_counted) as cluster_count,
    sum(is_counted * tone_sum * tone_sum) as cluster_tone_squares,
    sum(is_counted * statement_count * statement_count) as cluster_statement_squares,
    sum(is_counted * tone_sum * statement_count) as cluster_products
  from cluster
  group by day, source_id, issue_id
)
select
  day,
  source_id,
  issue_id,
  coalesce(mention_count, 0) as mention_count,
  coalesce(article_count, 0) as article_count,
  coalesce(story_count, 0) as story_count,
  coalesce(source_story_count, 0) as source_story_count,
  coalesce(statement_count, 0) as statement_count,
  coalesce(positive_count, 0) as positive_count,
  coalesce(neutral_count, 0) as neutral_count,
  coalesce(negative_count, 0) as negative_count,
  coalesce(positive_count - negative_count, 0) as tone_sum,
  coalesce(positive_count + negative_count, 0) as tone_sum_squares,
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
full join story using (day, source_id, issue_id)
full join source_story using (day, source_id, issue_id)
full join tone using (day, source_id, issue_id)
