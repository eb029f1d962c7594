-- The unknown and the unnamed are speakers too: a statement has at least one row.
with named as (
  select distinct statement_id, speaker_id from statement_name
)
select s.statement_id, coalesce(n.speaker_id, s.speaker_id) as speaker_id, s.month
from statements s
left join named n on n.statement_id = s.statement_id
