-- Whole texts with the places around which sentences are kept: mentions, and what was said by whom
-- with which words.
with place as (
  select m.article_id, m.found.mention.sentence as span
  from found_mention m
  where m.found.mention.field = 'TEXT'
  union all
  select
    s.articleId,
    explode(filter(
      concat(
        s.annotated.statement.content,
        array(s.annotated.statement.cue, s.annotated.statement.speaker.mention)),
      span -> span is not null))
  from scored s
  where s.annotated.statement.field = 'TEXT'
),
-- Grouped before a text is joined: a row a place would carry the text as often.
places as (
  select article_id, collect_list(span) as spans from place group by article_id
)
select
  a.article_id as articleId,
  a.text,
  coalesce(p.spans, array()) as spans
from articles a
left join places p on p.article_id = a.article_id
where a.text_stored = 'full'
