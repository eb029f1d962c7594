-- An article or a statement about two issues below a parent counts once, which sums of issue_trend
-- would not give.
select
  period_grain,
  period_start,
  member_id as parent_id,
  mention_count,
  article_count,
  story_count,
  source_count,
  article_total,
  effective_total,
  share,
  share_low,
  share_high,
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
  is_tone_low_n
from member_measure
where is_parent
