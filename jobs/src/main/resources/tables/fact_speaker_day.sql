with spoken as (
  select p.speaker_id, s.statement_id, s.article_id, s.tone
  from statement_speakers p
  join statements s on s.statement_id = p.statement_id
),
about as (
  select s.*, 'all' as issue_id from spoken s
  union all
  select s.*, i.issue_id from spoken s join statement_issues i on i.statement_id = s.statement_id
),
by_article as (
  select
    speaker_id,
    issue_id,
    article_id,
    count(*) as statement_count,
    count_if(tone = 'positive') as positive_count,
    count_if(tone = 'negative') as negative_count
  from about
  group by speaker_id, issue_id, article_id
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
)
select
  day,
  source_id,
  speaker_id,
  issue_id,
  sum(statement_count) as statement_count,
  sum(positive_count) as positive_count,
  sum(statement_count - positive_count - negative_count) as neutral_count,
  sum(negative_count) as negative_count,
  sum(tone_sum) as tone_sum,
  sum(positive_count + negative_count) as tone_sum_squares,
  sum(is_counted * statement_count) as story_statement_count,
  sum(is_counted * positive_count) as story_positive_count,
  sum(is_counted * negative_count) as story_negative_count,
  sum(is_counted) as cluster_count,
  sum(is_counted * tone_sum * tone_sum) as cluster_tone_squares,
  sum(is_counted * statement_count * statement_count) as cluster_statement_squares,
  sum(is_counted * tone_sum * statement_count) as cluster_products
from cluster
group by day, source_id, speaker_id, issue_id
