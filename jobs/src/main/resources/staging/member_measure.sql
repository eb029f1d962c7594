-- All that the trends of issues and of their parents say, for each outlet and, where source_id is
-- null, for the whole field; also where nothing happened. Rows of one series stay together from the
-- first step to the last, so that they are sent around once.
with spine as (
  select m.is_parent, m.member_id, t.period_grain, t.source_id, t.period_start, t.article_total
  from period_total t
  cross join (select distinct is_parent, member_id from member) m
  where t.source_id is null or not m.is_parent
),
laid as (
  select
    is_parent, member_id, period_grain, source_id, period_start, article_total,
    0L as mention_count,
    0L as article_count,
    0L as story_count,
    0L as source_count,
    0L as statement_count,
    0L as positive_count,
    0L as neutral_count,
    0L as negative_count,
    0L as story_statement_count,
    0L as story_positive_count,
    0L as story_negative_count,
    0L as cluster_count,
    0L as cluster_tone_squares,
    0L as cluster_statement_squares,
    0L as cluster_products,
    0L as narrative_article_count,
    0d as narrative_tone_sum
  from spine
  union all
  select
    is_parent, member_id, period_grain, source_id, period_start, 0L,
    mention_count,
    article_count,
    story_count,
    source_count,
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
  from member_period
  where source_id is null or not is_parent
),
counted as (
  select
    is_parent,
    member_id,
    period_grain,
    source_id,
    period_start,
    sum(article_total) as article_total,
    sum(mention_count) as mention_count,
    sum(article_count) as article_count,
    sum(story_count) as story_count,
    sum(source_count) as source_count,
    sum(statement_count) as statement_count,
    sum(positive_count) as positive_count,
    sum(neutral_count) as neutral_count,
    sum(negative_count) as negative_count,
    sum(story_statement_count) as story_statement_count,
    sum(story_positive_count) as story_positive_count,
    sum(story_negative_count) as story_negative_count,
    sum(cluster_count) as cluster_count,
    sum(cluster_tone_squares) as cluster_tone_squares,
    sum(cluster_statement_squares) as cluster_statement_squares,
    sum(cluster_products) as cluster_products,
    sum(narrative_article_count) as narrative_article_count,
    sum(narrative_tone_sum) as narrative_tone_sum
  from (select /*+ repartition(8, period_grain, source_id, is_parent, member_id) */ * from laid)
  group by is_parent, member_id, period_grain, source_id, period_start
),
shared as (
  select
    *,
    article_count / nullif(article_total, 0) as share,
    (positive_count - negative_count) / nullif(statement_count, 0) as net_tone
  from counted
),
changed as (
  select
    *,
    share - lag(share) over (
      partition by period_grain, source_id, is_parent, member_id order by period_start)
      as share_change
  from shared
),
bounded as (
  select
    c.*,
    t.story_total,
    t.effective_total,
    t.article_total_of_field,
    t.effective_total_of_outlets,
    t.is_covered,
    t.is_complete,
    -- Most rows are zero, and of a period and outlet all zeros have the same bounds.
    if(c.article_count = 0, t.zero_bounds, share_interval(c.share, t.effective_total))
      as share_bounds,
    if(c.cluster_count < 2, null, net_tone_interval(array(
      c.cluster_count,
      c.story_statement_count,
      c.story_positive_count,
      c.story_negative_count,
      c.cluster_tone_squares,
      c.cluster_statement_squares,
      c.cluster_products))) as tone_bounds
  from changed c
  join period_total t
    on t.period_grain = c.period_grain
    and t.period_start = c.period_start
    and t.source_id <=> c.source_id
)
select
  is_parent,
  member_id,
  period_grain,
  period_start,
  source_id,
  mention_count,
  article_count,
  story_count,
  source_count,
  article_total,
  story_total,
  effective_total,
  article_total_of_field,
  effective_total_of_outlets,
  share,
  share_bounds.low as share_low,
  share_bounds.high as share_high,
  share_change,
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
