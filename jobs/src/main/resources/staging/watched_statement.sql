-- Statements of a few hundred originals, chosen by a hash, for the comparison with the training: rows
-- of the view scored, but the few articles go to all statements and not the other way.
with original as (
  select a.article_id
  from articles a
  where a.is_original
    and exists (select 1 from statements s where s.article_id = a.article_id)
  order by xxhash64(a.article_id), a.article_id
  limit 300
),
watched as (
  select /*+ BROADCAST(o) */ c.content_sha256, c.article_id
  from article_content c
  join original o on o.article_id = c.article_id
)
select /*+ BROADCAST(w) */
  w.article_id as articleId, s.annotated, s.probabilities, s.tone, s.isUncertain, s.modelVersion
from known_statement s
join watched w on w.content_sha256 = s.articleId
