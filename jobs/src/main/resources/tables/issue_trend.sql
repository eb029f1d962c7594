with field as (
  select *, member_id as issue_id from member_measure where source_id is null and not is_parent
),
corrected as (
  select f.*, corrected_share(f.share, f.effective_total, r.counts) as correction
  from field f
  left join issue_rates r on r.issueId = f.issue_id
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
  effective_total,
  share,
  share_low,
  share_high,
  share_change,
  correction.share as corrected_share,
  correction.low as corrected_share_low,
  correction.high as corrected_share_high,
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
from corrected
left join (select * from burst where source_id = 'all') b
  using (period_grain, period_start, issue_id)
