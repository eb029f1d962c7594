with tested as (
  select array_sort(collect_list(struct(
    pValue as p_value,
    speakerId as speaker_id,
    issueId as issue_id,
    shiftDay as shift_day,
    countBefore as n_before,
    countAfter as n_after,
    netToneBefore as net_tone_before,
    netToneAfter as net_tone_after,
    netToneChange as net_tone_change,
    effectSize as effect_size))) as findings
  from tone_finding
),
judged as (
  select findings, benjamini_hochberg(transform(findings, f -> f.p_value)) as q_values
  from tested
),
single as (
  select inline(arrays_zip(findings, q_values)) as (finding, q_value) from judged
),
shifted as (
  select finding.*, q_value from single where q_value <= 0.05
),
-- The few statements of what shifted are looked up once it is known.
evidence as (
  select /*+ BROADCAST(s) */
    s.speaker_id,
    s.issue_id,
    array_sort(collect_list(a.statement_id) filter (where a.day < s.shift_day))
      as evidence_before,
    array_sort(collect_list(a.statement_id) filter (where a.day >= s.shift_day))
      as evidence_after
  from spoken_about a
  join shifted s on s.speaker_id = a.speaker_id and s.issue_id = a.issue_id
  group by s.speaker_id, s.issue_id
)
select
  s.speaker_id,
  s.issue_id,
  date_from_unix_date(s.shift_day) as shift_date,
  s.net_tone_before,
  s.net_tone_after,
  s.n_before,
  s.n_after,
  s.net_tone_change,
  s.effect_size,
  s.p_value,
  s.q_value,
  e.evidence_before,
  e.evidence_after
from shifted s
join evidence e on e.speaker_id = s.speaker_id and e.issue_id = s.issue_id
