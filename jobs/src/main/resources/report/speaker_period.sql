-- Tone of each chosen speaker by month, for all statements and by issue; the fullest cells first where there are many.
with cell as (
  select t.*
  from speaker_issue_tone t
  join chosen_speaker s on s.speaker_id = t.speaker_id
  left join chosen_issue i on i.issue_id = t.issue_id
  where t.period_grain = 'month'
    and t.statement_count > 0
    and (t.issue_id = 'all' or i.issue_id is not null)
  order by t.statement_count desc, t.speaker_id, t.issue_id, t.period_start
  limit :speaker_periods
)
select
  period_start,
  speaker_id,
  issue_id,
  statement_count,
  positive_count,
  negative_count,
  round(net_tone, 3) as net_tone,
  round(net_tone_low, 3) as net_tone_low,
  round(net_tone_high, 3) as net_tone_high,
  is_low_n,
  is_covered,
  is_complete
from cell
order by speaker_id, issue_id, period_start
