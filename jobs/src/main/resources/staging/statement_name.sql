-- Each named speaker of each statement with the identity behind the name.
with named as (
  select statement_id, speaker_type, posexplode(names) as (position, name) from who_spoke
)
select n.statement_id, n.position, i.speaker_id, i.speaker_name
from named n
join speaker_identity i on i.name = n.name and i.speaker_type = n.speaker_type
