-- One identity for each name that was met: a list of known speakers says whose a name or a family of
-- spellings is; other spellings of a name fold together; and a bare surname joins the person who
-- bears it in at least four of five named statements of the corpus.
with named as (
  select explode(names) as name, speaker_type from who_spoke
),
counted as (
  select
    name,
    speaker_type,
    surname_key(name) as surname_key,
    given_key(name) as given_key,
    count(*) as seen_count
  from named
  group by name, speaker_type
),
listed as (
  select c.*, coalesce(n.speakerId, f.speakerId) as known_id
  from counted c
  left join known_name n on n.nameKey = name_key(c.name) and n.speakerType = c.speaker_type
  left join known_family f
    on f.surnameKey = c.surname_key and f.givenKey = c.given_key and c.speaker_type = 'person'
),
seen as (
  select l.*, k.speakerName as known_name
  from listed l
  left join known_speaker k on k.speakerId = l.known_id
),
full_name as (
  select
    *,
    coalesce(known_id, name_slug(concat(given_key, ' ', surname_key))) as speaker_id
  from seen
  where speaker_type = 'person' and given_key <> ''
),
person as (
  select
    *,
    coalesce(
      known_name,
      first_value(name) over (
        partition by speaker_id order by seen_count desc, length(name) desc, name)) as speaker_name
  from full_name
),
bearer as (
  select
    surname_key,
    speaker_id,
    min(speaker_name) as speaker_name,
    sum(seen_count) / sum(sum(seen_count)) over (partition by surname_key) as bearer_share
  from person
  group by surname_key, speaker_id
),
bare_surname as (
  select
    surname_key,
    name,
    row_number() over (partition by surname_key order by seen_count desc, name) as rank
  from seen
  where speaker_type = 'person' and given_key = ''
),
organisation as (
  select
    *,
    row_number() over (partition by lower(name) order by seen_count desc, name) as rank
  from seen
  where speaker_type <> 'person'
)
select name, speaker_type, speaker_id, speaker_name, seen_count, known_id is not null as is_known
from person
union all
select
  s.name,
  s.speaker_type,
  coalesce(s.known_id, b.speaker_id, name_slug(s.surname_key)),
  coalesce(s.known_name, b.speaker_name, u.name),
  s.seen_count,
  s.known_id is not null
from seen s
join bare_surname u on u.surname_key = s.surname_key and u.rank = 1
left join bearer b on b.surname_key = s.surname_key and b.bearer_share >= 0.8
where s.speaker_type = 'person' and s.given_key = ''
union all
select
  s.name,
  s.speaker_type,
  coalesce(s.known_id, concat('org-', name_slug(s.name))),
  coalesce(s.known_name, o.name),
  s.seen_count,
  s.known_id is not null
from seen s
join organisation o on lower(o.name) = lower(s.name) and o.rank = 1
where s.speaker_type <> 'person'
