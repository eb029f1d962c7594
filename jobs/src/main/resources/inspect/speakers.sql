-- Speakers of this id, or with this name among those that the articles call them.
select
  speaker_id as id,
  speaker_name as name,
  speaker_type as type,
  statement_count,
  surface_forms
from dim_speaker
where speaker_id = $1
  or lower(speaker_name) = lower($1)
  or list_contains(list_transform(surface_forms, lambda form: lower(form)), lower($1))
order by speaker_id = $1 desc, statement_count desc, speaker_id
limit 20
