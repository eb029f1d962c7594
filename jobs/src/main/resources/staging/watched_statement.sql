-- Statements of a few hundred originals, chosen by a hash, for the comparison with the training.
with original as (
  select a.article_id
  from articles a
  where a.is_original
    and exists (select 1 from statements s where s.article_id = a.article_id)
  order by xxhash64(a.article_id), a.article_id
  limit 300
)
select s.*
from scored s
left semi join original o on o.article_id = s.articleId
