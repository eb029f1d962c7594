-- Texts whose phrases are counted: each story once, in the month of its original.
select
  article_id as articleId,
  unix_date(published_date) as day,
  cast(12 * year(published_date) + month(published_date) - 1 as int) as month,
  text,
  transform(asides, a -> struct(a.start as start, a.end as end, upper(a.kind) as kind)) as asides
from articles
where is_original and published_date is not null
