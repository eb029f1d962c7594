-- Party and country of the speakers that the curated file knows.
select 'party' as voice_kind, party as voice_id, speaker_id from dim_speaker where party is not null
union all
select 'country', country, speaker_id from dim_speaker where country is not null
