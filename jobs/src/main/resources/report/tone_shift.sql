-- The surest shifts of tone.
select
  t.speaker_id,
  d.speaker_name,
  t.issue_id,
  i.label as issue_label,
  t.shift_date,
  round(t.net_tone_before, 3) as net_tone_before,
  round(t.net_tone_after, 3) as net_tone_after,
  t.n_before,
  t.n_after,
  round(t.net_tone_change, 3) as net_tone_change,
  round(t.effect_size, 2) as effect_size,
  t.q_value
from tone_shift t
join dim_speaker d on d.speaker_id = t.speaker_id
join dim_issue i on i.issue_id = t.issue_id
order by t.q_value, abs(t.net_tone_change) desc, t.speaker_id, t.issue_id
limit :shifts
