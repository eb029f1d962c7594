-- Issues that a statement has by wrong mentions alone: none of those that stay is in a sentence that
-- overlaps its content by half of the shorter of the two.
with doubted as (
  select s.statement_id, f.issue_id, s.article_id, s.field, s.content_spans
  from (
    select distinct m.article_id, lower(m.found.mention.field) as field,
      m.found.mention.issueId as issue_id
    from found_mention m
    join wrong_mention w on w.mention_id = m.mention_id) f
  join statements s on s.article_id = f.article_id and s.field = f.field
),
shared as (
  select
    d.statement_id,
    d.issue_id,
    aggregate(d.content_spans, 0, (sum, s) ->
      sum + greatest(0, least(s.end, m.sentence_end) - greatest(s.start, m.sentence_start)))
      as shared_length,
    least(
      aggregate(d.content_spans, 0, (sum, s) -> sum + s.end - s.start),
      m.sentence_end - m.sentence_start) as shorter
  from doubted d
  join issue_mentions m
    on m.article_id = d.article_id and m.field = d.field and m.issue_id = d.issue_id
)
select d.statement_id, d.issue_id
from doubted d
left anti join (select * from shared where shared_length > 0 and 2 * shared_length >= shorter) s
  on s.statement_id = d.statement_id and s.issue_id = d.issue_id
