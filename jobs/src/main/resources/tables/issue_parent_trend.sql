-- Issues that stand above others, with all below them: an article that is about two of those counts
-- once, which sums of issue_trend would not give.
with recursive above (issue_id, parent_id) as (
  select issue_id, parent from dim_issue where parent is not null
  union all
  select a.issue_id, i.parent
  from above a
  join dim_issue i on i.issue_id = a.parent_id
  where i.parent is not null
),
member as (
  select issue_id, parent_id from above
  union all
  select distinct parent_id, parent_id from above
),
mentioned as (
  select b.parent_id, m.article_id, count(*) as mention_count
  from issue_mentions m
  join member b on b.issue_id = m.issue_id
  group by b.parent_id, m.article_id
),
placed as (
  select
    g.period_grain,
    to_date(date_trunc(g.period_grain, d.day)) as period_start,
    to_date(date_trunc(g.period_grain, d.story_day)) as story_start,
    m.parent_id,
    m.mention_count,
    d.source_id,
    d.cluster_id
  from mentioned m
  join article_day d on d.article_id = m.article_id
  cross join (values ('day'), ('week'), ('month')) as g (period_grain)
  where d.day > date'1900-01-01'
),
attention as (
  select
    period_grain,
    period_start,
    parent_id,
    sum(mention_count) as mention_count,
    count(*) as article_count,
    count(distinct source_id) as source_count
  from placed
  group by period_grain, period_start, parent_id
),
story as (
  select
    period_grain, story_start as period_start, parent_id, count(distinct cluster_id) as story_count
  from placed
  group by period_grain, story_start, parent_id
),
said as (
  select distinct b.parent_id, i.statement_id
  from statement_issues i
  join member b on b.issue_id = i.issue_id
),
by_article as (
  select
    a.parent_id,
    s.article_id,
    count(*) as statement_count,
    count_if(s.tone = 'positive') as positive_count,
    count_if(s.tone = 'negative') as negative_count
  from said a
  join statements s on s.statement_id = a.statement_id
  group by a.parent_id, s.article_id
),
cluster as (
  select
    g.period_grain,
    to_date(date_trunc(g.period_grain, d.day)) as period_start,
    b.*,
    if(d.is_original, 1L, 0L) as is_counted,
    b.positive_count - b.negative_count as tone_sum
  from by_article b
  join article_day d on d.article_id = b.article_id
  cross join (values ('day'), ('week'), ('month')) as g (period_grain)
  where d.day > date'1900-01-01'
),
tone as (
  select
    period_grain,
    period_start,
    parent_id,
    sum(statement_count) as statement_count,
    sum(is_counted * statement_count) as story_statement_count,
    sum(positive_count) as positive_count,
    sum(statement_count - positive_count - negative_count) as neutral_count,
    sum(negative_count) as negative_count,
    sum(is_counted) as cluster_count,
    net_tone_interval(array(
      sum(is_counted),
      sum(is_counted * statement_count),
      sum(is_counted * positive_count),
      sum(is_counted * negative_count),
      sum(is_counted * tone_sum * tone_sum),
      sum(is_counted * statement_count * statement_count),
      sum(is_counted * tone_sum * statement_count))) as tone_bounds
  from cluster
  group by period_grain, period_start, parent_id
),
counted as (
  select
    t.period_grain,
    t.period_start,
    p.parent_id,
    coalesce(a.mention_count, 0) as mention_count,
    coalesce(a.article_count, 0) as article_count,
    coalesce(s.story_count, 0) as story_count,
    coalesce(a.source_count, 0) as source_count,
    t.article_total,
    t.effective_total,
    t.is_covered,
    t.is_complete,
    if(t.article_total = 0, null, coalesce(a.article_count, 0) / t.article_total) as share,
    coalesce(o.statement_count, 0) as statement_count,
    coalesce(o.story_statement_count, 0) as story_statement_count,
    coalesce(o.positive_count, 0) as positive_count,
    coalesce(o.neutral_count, 0) as neutral_count,
    coalesce(o.negative_count, 0) as negative_count,
    coalesce(o.cluster_count, 0) as cluster_count,
    (o.positive_count - o.negative_count) / o.statement_count as net_tone,
    o.tone_bounds
  from period_total t
  cross join (select distinct parent_id from above) p
  left join attention a
    on a.period_grain = t.period_grain
    and a.period_start = t.period_start
    and a.parent_id = p.parent_id
  left join story s
    on s.period_grain = t.period_grain
    and s.period_start = t.period_start
    and s.parent_id = p.parent_id
  left join tone o
    on o.period_grain = t.period_grain
    and o.period_start = t.period_start
    and o.parent_id = p.parent_id
  where t.source_id is null
),
bounded as (
  select *, share_interval(share, effective_total) as share_bounds from counted
)
select
  period_grain,
  period_start,
  parent_id,
  mention_count,
  article_count,
  story_count,
  source_count,
  article_total,
  effective_total,
  share,
  share_bounds.low as share_low,
  share_bounds.high as share_high,
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
  cluster_count < 10 as is_tone_low_n
from bounded
