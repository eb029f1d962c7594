with field as (
  select period_grain, period_start, member_id, article_count as article_count_of_field
  from member_period
  where source_id is null and not is_parent
),
beside as (
  select
    m.*,
    m.member_id as issue_id,
    coalesce(f.article_count_of_field, 0) - m.article_count as article_count_of_others,
    m.article_total_of_field - m.article_total as article_total_of_others,
    m.effective_total_of_outlets - m.effective_total as effective_total_of_others
  from member_measure m
  left join field f
    on f.period_grain = m.period_grain
    and f.period_start = m.period_start
    and f.member_id = m.member_id
  where m.source_id is not null
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
