with candidate as (
  select r.*, e.phrase, e.articleId, e.snippet, e.charStart, e.charEnd
  from rising_phrase r
  join phrase_example e on e.month = r.month and e.phraseKey = r.phrase_key
  where not e.isCovered
),
person_name as (
  select distinct
    split(trim(regexp_replace(lower(name), '[^\\p{L}\\p{N}\'’-]+', ' ')), ' ') as words
  from (
    select explode(surface_forms) as name from dim_speaker where speaker_type = 'person')
),
-- A name and each part of it, up to the length of a phrase.
name_part as (
  select distinct array_join(slice(words, first, length), ' ') as part
  from person_name
  lateral view explode(sequence(1, size(words))) as first
  lateral view explode(array(1, 2, 3)) as length
),
unnamed as (
  select c.* from candidate c left anti join name_part n on n.part = c.phrase
),
-- A part of a phrase says nothing that the phrase does not, where it seldom stands alone.
whole as (
  select u.*
  from unnamed u
  left anti join unnamed longer
    on longer.month = u.month
    and length(longer.phrase) > length(u.phrase)
    and contains(concat(' ', longer.phrase, ' '), concat(' ', u.phrase, ' '))
    and longer.article_count >= 0.8 * u.article_count
),
ranked as (
  select
    *,
    row_number() over (
      partition by month order by log_likelihood desc, article_count desc, phrase) as rank_in_month
  from whole
)
select
  'month' as period_grain,
  make_date(cast(floor(month / 12) as int), cast(month % 12 + 1 as int), 1) as period_start,
  phrase as term,
  cast(rank_in_month as int) as rank_in_month,
  article_count,
  article_count_before,
  article_total,
  article_total_before,
  log_likelihood,
  articleId as example_article_id,
  snippet as example_snippet,
  charStart as example_char_start,
  charEnd as example_char_end
from ranked
where rank_in_month <= 50
