-- A speaker's tone on each issue, month by month.
select
  t.issue_id,
  t.period_start::varchar as period_start,
  t.statement_count,
  t.positive_count,
  t.negative_count,
  t.net_tone,
  t.net_tone_low,
  t.net_tone_high
from speaker_issue_tone t
where t.period_grain = 'month' and t.speaker_id = ?
order by t.issue_id = 'all' desc, t.issue_id, t.period_start
