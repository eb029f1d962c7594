-- The identities found, with those as one that people say are one.
select
  f.name,
  f.speaker_type,
  coalesce(s.speaker_id, f.speaker_id) as speaker_id,
  coalesce(s.speaker_name, f.speaker_name) as speaker_name,
  f.seen_count,
  f.is_known
from found_identity f
left join same_speaker s on s.found_id = f.speaker_id
