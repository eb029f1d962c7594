-- All that the trends of issues say, for each outlet and, where source_id is null, for the whole
-- field; also where nothing happened.
with grouped as (
  select
    period_grain,
    period_start,
    source_id,
    issue_id,
    mention_count,
    article_count,
    source_story_count as story_count,
    1L as source_count,
    statement_count,
    positive_count,
    neutral_count,
    negative_count,
    story_statement_count,
    story_positive_count,
    story_negative_count,
    cluster_count,
    cluster_tone_squares,
    cluster_statement_squares,
    cluster_products,
    narrative_article_count,
    narrative_tone_sum
  from issue_by_source
  union all
  select
    period_grain,
    period_start,
    cast(null as string),
    issue_id,
    sum(mention_count),
    sum(article_count),
    sum(story_count),
    count_if(article_count > 0),
    sum(statement_count),
    sum(positive_count),
    sum(neutral_count),
    sum(negative_count),
    sum(story_statement_count),
    sum(story_positive_count),
    sum(story_negative_count),
    sum(cluster_count),
    sum(cluster_tone_squares),
    sum(cluster_statement_squares),
    sum(cluster_products),
    cast(null as bigint),
    cast(null as double)
  from issue_by_source
  group by period_grain, period_start, issue_id
),
counted as (
  select
    t.period_grain,
    t.period_start,
    t.source_id,
    i.issue_id,
    coalesce(g.mention_count, 0) as mention_count,
    coalesce(g.article_count, 0) as article_count,
    coalesce(g.story_count, 0) as story_count,
    coalesce(g.source_count, 0) as source_count,
    t.article_total,
    t.story_total,
    t.effective_total,
    t.is_covered,
    t.is_complete,
    coalesce(g.statement_count, 0) as statement_count,
    coalesce(g.positive_count, 0) as positive_count,
    coalesce(g.neutral_count, 0) as neutral_count,
    coalesce(g.negative_count, 0) as negative_count,
    coalesce(g.story_statement_count, 0) as story_statement_count,
    coalesce(g.cluster_count, 0) as cluster_count,
    coalesce(g.narrative_article_count, 0) as narrative_article_count,
    coalesce(g.narrative_tone_sum, 0d) as narrative_tone_sum,
    g.article_count / nullif(t.article_total, 0) as hit_share,
    net_tone_interval(array(
      g.cluster_count,
      g.story_statement_count,
      g.story_positive_count,
      g.story_negative_count,
      g.cluster_tone_squares,
      g.cluster_statement_squares,
      g.cluster_products)) as tone_bounds
  from period_total t
  cross join dim_issue i
  left join grouped g
    on g.period_grain = t.period_grain
    and g.period_start = t.period_start
    and g.source_id <=> t.source_id
    and g.issue_id = i.issue_id
  where i.issue_id <> 'all'
),
shared as (
  select
    *,
    if(article_total = 0, null, coalesce(hit_share, 0d)) as share,
    (positive_count - negative_count) / nullif(statement_count, 0) as net_tone
  from counted
),
bounded as (
  select *, share_interval(share, effective_total) as share_bounds from shared
)
select
  period_grain,
  period_start,
  source_id,
  issue_id,
  mention_count,
  article_count,
  story_count,
  source_count,
  article_total,
  story_total,
  effective_total,
  share,
  share_bounds.low as share_low,
  share_bounds.high as share_high,
  share - lag(share) over (partition by period_grain, source_id, issue_id order by period_start)
    as share_change,
  effective_total < 30 as is_low_n,
  is_covered,
  is_complete,
  statement_count,
  story_statement_count,
  positive_count,
  neutral_count,
  negative_count,
  positive_count - negative_count as tone_sum,
  positive_count + negative_count as tone_sum_squares,
  net_tone,
  if(tone_bounds is null, null, least(net_tone, tone_bounds.low)) as net_tone_low,
  if(tone_bounds is null, null, greatest(net_tone, tone_bounds.high)) as net_tone_high,
  cluster_count < 10 as is_tone_low_n,
  narrative_article_count,
  narrative_tone_sum
from bounded
