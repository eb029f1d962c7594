-- To whom each statement is attributed; where people say that it is not theirs, to whom they say.
with said as (
  select
    statement_id,
    lower(annotated.statement.speaker.type) as speaker_type,
    annotated.statement.speaker.names as names
  from scored
)
select
  s.statement_id,
  if(c.statement_id is null, s.speaker_type, 'person') as speaker_type,
  coalesce(c.names, s.names) as names
from said s
left join corrected_statement c on c.statement_id = s.statement_id
