-- The statements that the page holds: all evidence of tone shifts up to a number a side, then a
-- fair draw from each month of each speaker and issue, round by round until the page is full. The
-- draw goes by a hash of the id, never by tone.
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
  union all
  -- Where there is room left, whatever else was said.
  select statement_id, 1000000000 from statements
),
kept as (
  select statement_id, min(round_number) as round_number
  from drawn
  where round_number is not null
  group by statement_id
  order by round_number, xxhash64(statement_id), statement_id
  limit :statements
),
said_by as (
  select p.statement_id, array_join(sort_array(collect_set(p.speaker_id)), ' ') as speaker_ids
  from statement_speakers p
  join kept k on k.statement_id = p.statement_id
  group by p.statement_id
),
about as (
  select i.statement_id, array_join(sort_array(collect_set(i.issue_id)), ' ') as issue_ids
  from statement_issues i
  join kept k on k.statement_id = i.statement_id
  group by i.statement_id
),
framed as (
  select
    s.*,
    k.round_number,
    greatest(s.content_start - :context, 0) as window_start,
    least(s.content_end, s.content_start + :longest) as shown_end
  from statements s
  join kept k on k.statement_id = s.statement_id
)
select
  s.statement_id,
  s.published_date,
  s.source_id,
  s.speaker_id,
  coalesce(b.speaker_ids, s.speaker_id) as speaker_ids,
  coalesce(s.speaker_name, s.speaker_surface) as speaker_name,
  coalesce(a.issue_ids, '') as issue_ids,
  s.kind,
  s.tone,
  s.is_uncertain,
  round(s.tone_score, 2) as tone_score,
  s.field,
  r.article_id,
  r.title,
  r.url,
  r.is_original,
  substring(if(s.field = 'title', r.title, r.text), s.window_start + 1,
    s.shown_end - s.window_start + :context) as context,
  s.window_start > 0 as is_cut_before,
  s.content_end > s.shown_end as is_cut,
  array_join(transform(filter(s.content_spans, x -> x.start < s.shown_end),
    x -> concat(x.start - s.window_start, '-', least(x.end, s.shown_end) - s.window_start)), ' ')
    as spans,
  if(s.speaker_start >= s.window_start and s.speaker_end <= s.shown_end + :context,
    concat(s.speaker_start - s.window_start, '-', s.speaker_end - s.window_start), '')
    as speaker_span
from framed s
join articles r on r.article_id = s.article_id
left join said_by b on b.statement_id = s.statement_id
left join about a on a.statement_id = s.statement_id
order by s.round_number, xxhash64(s.statement_id), s.statement_id
