with beside as (
  select
    *,
    (sum(article_count) over same_period) - article_count as article_count_of_others,
    (sum(article_total) over same_period) - article_total as article_total_of_others,
    (sum(effective_total) over same_period) - effective_total as effective_total_of_others
  from issue_measure
  where source_id is not null
  window same_period as (partition by period_grain, period_start, issue_id)
),
compared as (
  select
    *,
    share_difference(
      share, effective_total,
      article_count_of_others / nullif(article_total_of_others, 0), effective_total_of_others)
      as difference
  from beside
)
select
  period_grain,
  period_start,
  source_id,
  issue_id,
  mention_count,
  article_count,
  story_count,
  article_total,
  story_total,
  effective_total,
  share,
  share_low,
  share_high,
  share_change,
  coalesce(b.is_raised, false) as is_burst,
  difference.value as share_difference,
  difference.low as share_difference_low,
  difference.high as share_difference_high,
  is_low_n,
  is_covered,
  is_complete,
  statement_count,
  story_statement_count,
  positive_count,
  neutral_count,
  negative_count,
  tone_sum,
  tone_sum_squares,
  net_tone,
  net_tone_low,
  net_tone_high,
  is_tone_low_n,
  narrative_article_count,
  narrative_tone_sum,
  narrative_tone_sum / nullif(narrative_article_count, 0) as narrative_tone
from compared
left join (select *, true as is_raised from burst) b
  using (period_grain, period_start, source_id, issue_id)
