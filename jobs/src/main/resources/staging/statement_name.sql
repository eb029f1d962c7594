-- Each named speaker of each statement with the identity behind the name.
with named as (
  select
    concat(articleId, '/', lower(annotated.statement.field), '/s',
      annotated.statement.content[0].start) as statement_id,
    lower(annotated.statement.speaker.type) as speaker_type,
    posexplode(annotated.statement.speaker.names) as (position, name)
  from scored
)
select n.statement_id, n.position, i.speaker_id, i.speaker_name
from named n
join speaker_identity i on i.name = n.name and i.speaker_type = n.speaker_type
