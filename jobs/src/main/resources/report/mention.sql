-- Sentences behind points of attention: a fair draw of articles from each month of each issue.
with first_mention as (
  select
    m.issue_id,
    m.article_id,
    m.month,
    min_by(struct(m.field, m.char_start, m.char_end, m.sentence_start, m.sentence_end, m.term),
      struct(m.field, m.char_start)) as place
  from issue_mentions m
  join chosen_issue c on c.issue_id = m.issue_id
  where m.month <> 'unknown'
  group by m.issue_id, m.article_id, m.month
),
kept as (
  select
    *,
    row_number() over (
      partition by issue_id, month order by xxhash64(article_id), article_id) as round_number
  from first_mention
  order by round_number, issue_id, month
  limit :mentions
)
select
  k.issue_id,
  r.article_id,
  r.published_date,
  r.source_id,
  r.title,
  r.url,
  substring(if(k.place.field = 'title', r.title, r.text),
    greatest(k.place.sentence_start, k.place.char_start - :context) + 1,
    least(k.place.sentence_end, k.place.char_end + :context)
      - greatest(k.place.sentence_start, k.place.char_start - :context)) as context,
  concat(
    k.place.char_start - greatest(k.place.sentence_start, k.place.char_start - :context), '-',
    k.place.char_end - greatest(k.place.sentence_start, k.place.char_start - :context)) as spans
from kept k
join articles r on r.article_id = k.article_id
order by k.round_number, k.issue_id, r.article_id
