-- The statements that the page holds, each with the words around it.
with said_by as (
  select p.statement_id, array_join(sort_array(collect_set(p.speaker_id)), ' ') as speaker_ids
  from statement_speakers p
  join kept_statement k on k.statement_id = p.statement_id
  group by p.statement_id
),
about as (
  select i.statement_id, array_join(sort_array(collect_set(i.issue_id)), ' ') as issue_ids
  from statement_issues i
  join kept_statement k on k.statement_id = i.statement_id
  group by i.statement_id
),
framed as (
  select
    s.*,
    k.round_number,
    greatest(s.content_start - :context, 0) as window_start,
    least(s.content_end, s.content_start + :longest) as shown_end
  from statements s
  join kept_statement k on k.statement_id = s.statement_id
),
-- Cut out before anything else is joined, so that no row carries a whole text any further.
shown as (
  select
    s.*,
    r.title,
    r.url,
    r.is_original,
    substring(if(s.field = 'title', r.title, r.text), s.window_start + 1,
      s.shown_end - s.window_start + :context) as context
  from framed s
  join articles r on r.article_id = s.article_id
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
  s.article_id,
  s.title,
  s.url,
  s.is_original,
  s.context,
  s.window_start > 0 as is_cut_before,
  s.content_end > s.shown_end as is_cut,
  array_join(transform(filter(s.content_spans, x -> x.start < s.shown_end),
    x -> concat(x.start - s.window_start, '-', least(x.end, s.shown_end) - s.window_start)), ' ')
    as spans,
  if(s.speaker_start >= s.window_start and s.speaker_end <= s.shown_end + :context,
    concat(s.speaker_start - s.window_start, '-', s.speaker_end - s.window_start), '')
    as speaker_span
from shown s
left join said_by b on b.statement_id = s.statement_id
left join about a on a.statement_id = s.statement_id
order by s.round_number, xxhash64(s.statement_id), s.statement_id
