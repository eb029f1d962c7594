-- The mentions found, without those that people call wrong.
select
  m.mention_id,
  m.article_id,
  m.published_date,
  m.source_id,
  m.found.mention.issueId as issue_id,
  lower(m.found.mention.field) as field,
  m.found.mention.term,
  if(m.found.mention.term is null, 'model', 'term') as provenance,
  m.found.mention.probability,
  m.found.mention.span.start as char_start,
  m.found.mention.span.end as char_end,
  m.found.mention.sentence.start as sentence_start,
  m.found.mention.sentence.end as sentence_end,
  concat(m.article_id, '/', lower(m.found.mention.field), '/s', m.found.statementStart)
    as statement_id,
  m.month
from found_mention m
left anti join wrong_mention w on w.mention_id = m.mention_id
