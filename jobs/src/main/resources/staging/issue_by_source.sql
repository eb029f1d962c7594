-- The facts of each issue and outlet, summed to days, weeks and months.
select
  g.period_grain,
  to_date(date_trunc(g.period_grain, f.day)) as period_start,
  f.source_id,
  f.issue_id,
  sum(f.mention_count) as mention_count,
  sum(f.article_count) as article_count,
  sum(f.story_count) as story_count,
  sum(f.source_story_count) as source_story_count,
  sum(f.statement_count) as statement_count,
  sum(f.positive_count) as positive_count,
  sum(f.neutral_count) as neutral_count,
  sum(f.negative_count) as negative_count,
  sum(f.story_statement_count) as story_statement_count,
  sum(f.story_positive_count) as story_positive_count,
  sum(f.story_negative_count) as story_negative_count,
  sum(f.cluster_count) as cluster_count,
  sum(f.cluster_tone_squares) as cluster_tone_squares,
  sum(f.cluster_statement_squares) as cluster_statement_squares,
  sum(f.cluster_products) as cluster_products,
  sum(f.narrative_article_count) as narrative_article_count,
  cast(sum(cast(f.narrative_tone_sum as decimal(18, 6))) as double) as narrative_tone_sum
from fact_issue_day f
cross join (values ('day'), ('week'), ('month')) as g (period_grain)
where f.day > date'1900-01-01'
group by g.period_grain, to_date(date_trunc(g.period_grain, f.day)), f.source_id, f.issue_id
