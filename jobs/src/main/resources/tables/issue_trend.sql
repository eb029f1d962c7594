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
  effective_total,
  share,
  share_low,
  share_high,
  share_change,
  b.source_id is not null as is_burst,
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
from issue_measure m
left join (select * from burst where source_id = 'all') b
  using (period_grain, period_start, issue_id)
where m.source_id is null
