-- Those who are quoted most.
select
  speaker_id as id,
  speaker_name as name,
  speaker_type as type,
  statement_count,
  surface_forms
from dim_speaker
where speaker_id not in ('unknown', 'unnamed')
order by statement_count desc, speaker_id
limit 20
