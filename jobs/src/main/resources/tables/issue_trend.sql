with attention as (
  select
    period_grain,
    period_start,
    issue_id,
    count(*) as mention_count,
    count(distinct article_id) as article_count,
    count(distinct source_id) as source_count
  from period_mention
  group by period_grain, period_start, issue_id
),
story as (
  select
    period_grain, story_start as period_start, issue_id, count(distinct cluster_id) as story_count
  from period_mention
  group by period_grain, story_start, issue_id
),
article_total as (
  select period_grain, period_start, count(*) as article_total
  from period_article
  group by period_grain, period_start
),
story_total as (
  select
    period_grain, story_start as period_start, count(distinct cluster_id) as story_total
  from period_article
  group by period_grain, story_start
),
tone as (
  select
    period_grain,
    period_start,
    issue_id,
    sum(statement_count) as statement_count,
    coalesce(sum(statement_count) filter (where is_original), 0) as story_statement_count,
    sum(positive_count) as positive_count,
    sum(statement_count - positive_count - negative_count) as neutral_count,
    sum(negative_count) as negative_count,
    clustered_half_width(
      array_sort(collect_list(struct(positive_count - negative_count as sum, statement_count as n))
        filter (where is_original))) as half_width
  from tone_by_article
  group by period_grain, period_start, issue_id
),
spine as (
  select p.period_grain, p.period_start, i.issue_id
  from period p
  cross join dim_issue i
  where i.issue_id <> 'all'
),
counted as (
  select
    period_grain,
    period_start,
    issue_id,
    coalesce(mention_count, 0) as mention_count,
    coalesce(article_count, 0) as article_count,
    coalesce(story_count, 0) as story_count,
    coalesce(source_count, 0) as source_count,
    coalesce(article_total, 0) as article_total,
    coalesce(story_total, 0) as story_total,
    coalesce(statement_count, 0) as statement_count,
    coalesce(story_statement_count, 0) as story_statement_count,
    coalesce(positive_count, 0) as positive_count,
    coalesce(neutral_count, 0) as neutral_count,
    coalesce(negative_count, 0) as negative_count,
    half_width
  from spine
  left join attention using (period_grain, period_start, issue_id)
  left join story using (period_grain, period_start, issue_id)
  left join article_total using (period_grain, period_start)
  left join story_total using (period_grain, period_start)
  left join tone using (period_grain, period_start, issue_id)
),
shared as (
  select
    *,
    article_count / nullif(article_total, 0) as share,
    (positive_count - negative_count) / nullif(statement_count, 0) as net_tone
  from counted
)
select
  period_grain,
  period_start,
  issue_id,
  mention_count,
  article_count,
  story_count,
  source_count,
  article_total,
  story_total,
  share,
  wilson_low(share, story_total) as share_low,
  wilson_high(share, story_total) as share_high,
  share - lag(share) over (partition by period_grain, issue_id order by period_start)
    as share_change,
  statement_count,
  story_statement_count,
  positive_count,
  neutral_count,
  negative_count,
  net_tone,
  if(half_width is null, null, greatest(-1d, net_tone - half_width)) as net_tone_low,
  if(half_width is null, null, least(1d, net_tone + half_width)) as net_tone_high
from shared
