-- Named speakers by their statements; the rest is left out of the page and counted there.
select
  speaker_id,
  speaker_name,
  speaker_type,
  array_join(slice(surface_forms, 1, 8), ', ') as surface_forms,
  statement_count,
  party,
  country
from dim_speaker
where speaker_id not in ('unknown', 'unnamed')
order by statement_count desc, speaker_id
limit :speakers
