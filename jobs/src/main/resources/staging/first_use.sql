-- The earliest article of the month that uses a rising phrase, as the example of it.
with earliest as (
  select
    month, phraseKey, min(struct(day, articleId, phrase, start, end)) as found
  from phrase_use
  group by month, phraseKey
)
select
  struct(
    e.month,
    e.phraseKey,
    e.found.phrase as phrase,
    e.found.day as day,
    e.found.articleId as articleId,
    e.found.start as start,
    e.found.end as end) as use,
  a.title,
  a.text
from earliest e
join articles a on a.article_id = e.found.articleId
