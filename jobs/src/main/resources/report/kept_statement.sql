-- Which statements the page holds where it cannot hold all: evidence of shifts of tone up to a
-- number a side, then a fair draw from each month of each speaker and issue, round by round until
-- the page is full. The draw goes by a hash of the id, never by tone.
with evidence as (
  select speaker_id, issue_id, 'before' as side, explode(evidence_before) as statement_id
  from tone_shift
  union all
  select speaker_id, issue_id, 'after', explode(evidence_after) from tone_shift
),
drawn as (
  select
    statement_id,
    if(row_number() over (
      partition by speaker_id, issue_id, side order by xxhash64(statement_id), statement_id)
      <= :shift_evidence, 0, null) as round_number
  from evidence
  union all
  select
    p.statement_id,
    row_number() over (
      partition by p.speaker_id, p.month order by xxhash64(p.statement_id), p.statement_id)
  from statement_speakers p
  join chosen_speaker c on c.speaker_id = p.speaker_id
  union all
  select
    i.statement_id,
    -- Three of an issue for one of a speaker: there are fewer issues.
    ceil(row_number() over (
      partition by i.issue_id, i.month order by xxhash64(i.statement_id), i.statement_id) / 3)
  from statement_issues i
  join chosen_issue c on c.issue_id = i.issue_id
)
select statement_id, min(round_number) as round_number
from drawn
where round_number is not null
group by statement_id
order by round_number, xxhash64(statement_id), statement_id
limit :statements
