-- The facts of each issue and of each parent, summed to days, weeks and months: for each outlet and,
-- where source_id is null, for the whole field.
with daily as (
  select false as is_parent, issue_id as member_id, day, source_id,
    mention_count,
    article_count,
    story_count,
    source_story_count,
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
  from fact_issue_day
  union all
  select is_parent, member_id, day, source_id,
    mention_count,
    article_count,
    story_count,
    source_story_count,
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
  from member_day
  where is_parent
),
placed as (
  select
    g.period_grain, to_date(date_trunc(g.period_grain, d.day)) as period_start, d.*
  from daily d
  cross join (values ('day'), ('week'), ('month')) as g (period_grain)
  where d.day > date'1900-01-01'
),
by_source as (
  select
    is_parent,
    member_id,
    period_grain,
    period_start,
    source_id,
    sum(mention_count) as mention_count,
    sum(article_count) as article_count,
    sum(story_count) as story_count,
    sum(source_story_count) as source_story_count,
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
    cast(sum(cast(narrative_tone_sum as decimal(18, 6))) as double) as narrative_tone_sum
  from placed
  group by is_parent, member_id, period_grain, period_start, source_id
)
select
  is_parent,
  member_id,
  period_grain,
  period_start,
  source_id,
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
from by_source
union all
select
  is_parent,
  member_id,
  period_grain,
  period_start,
  cast(null as string),
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
  sum(narrative_article_count),
  cast(null as double)
from by_source
group by is_parent, member_id, period_grain, period_start
