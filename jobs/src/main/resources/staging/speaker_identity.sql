-- One identity for each name that was met: spellings of a name fold together, and a bare surname
-- joins the person who bears it in at least four of five named statements of the corpus.
with named as (
  select
    explode(annotated.statement.speaker.names) as name,
    lower(annotated.statement.speaker.type) as speaker_type
  from scored
),
seen as (
  select
    name,
    speaker_type,
    surname_key(name) as surname_key,
    given_key(name) as given_key,
    count(*) as seen_count
  from named
  group by name, speaker_type
),
full_name as (
  select
    *,
    row_number() over (
      partition by surname_key, given_key order by seen_count desc, length(name) desc, name) as rank,
    sum(seen_count) over (partition by surname_key, given_key) as person_count
  from seen
  where speaker_type = 'person' and given_key <> ''
),
person as (
  select surname_key, given_key, name as speaker_name, person_count
  from full_name
  where rank = 1
),
bearer as (
  select
    *,
    person_count / sum(person_count) over (partition by surname_key) as bearer_share
  from person
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
select
  s.name,
  s.speaker_type,
  name_slug(concat(p.given_key, ' ', p.surname_key)) as speaker_id,
  p.speaker_name,
  s.seen_count
from seen s
join person p on p.surname_key = s.surname_key and p.given_key = s.given_key
where s.speaker_type = 'person' and s.given_key <> ''
union all
select
  s.name,
  s.speaker_type,
  name_slug(coalesce(concat(b.given_key, ' ', b.surname_key), s.surname_key)),
  coalesce(b.speaker_name, u.name),
  s.seen_count
from seen s
join bare_surname u on u.surname_key = s.surname_key and u.rank = 1
left join bearer b on b.surname_key = s.surname_key and b.bearer_share >= 0.8
where s.speaker_type = 'person' and s.given_key = ''
union all
select
  s.name, s.speaker_type, concat('org-', name_slug(s.name)), o.name, s.seen_count
from seen s
join organisation o on lower(o.name) = lower(s.name) and o.rank = 1
where s.speaker_type <> 'person'
