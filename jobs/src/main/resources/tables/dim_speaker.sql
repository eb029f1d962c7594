-- party and country come from the list of known speakers; roll-ups join on these two.
with statement_total as (
  select speaker_id, count(*) as statement_count from statement_speakers group by speaker_id
),
identity as (
  select
    speaker_id,
    max_by(speaker_name, struct(seen_count, speaker_name)) as speaker_name,
    min(speaker_type) as speaker_type,
    sort_array(collect_set(name)) as surface_forms
  from speaker_identity
  group by speaker_id
),
joint as (
  select
    s.speaker_id,
    min(s.speaker_name) as speaker_name,
    min(s.speaker_type) as speaker_type,
    sort_array(collect_set(s.speaker_name)) as surface_forms,
    count(*) as statement_count
  from statements s
  left anti join identity i on i.speaker_id = s.speaker_id
  where s.speaker_name is not null
  group by s.speaker_id
),
member as (
  select
    i.speaker_id,
    i.speaker_name,
    i.speaker_type,
    i.surface_forms,
    coalesce(t.statement_count, 0) as statement_count
  from identity i
  left join statement_total t on t.speaker_id = i.speaker_id
  union all
  select speaker_id, speaker_name, speaker_type, surface_forms, statement_count from joint
  union all
  select
    m.speaker_id,
    m.speaker_id as speaker_name,
    'unnamed' as speaker_type,
    cast(array() as array<string>) as surface_forms,
    coalesce(t.statement_count, 0) as statement_count
  from values ('unknown'), ('unnamed') as m (speaker_id)
  left join statement_total t on t.speaker_id = m.speaker_id
)
select
  m.*,
  k.party,
  k.country
from member m
left join known_speaker k on k.speakerId = m.speaker_id
