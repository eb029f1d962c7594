-- Of which original each kept article is a copy.
select
  k.article_id,
  coalesce(c.originalId, k.article_id) as cluster_id,
  c.originalId is null as is_original,
  coalesce(c.similarity, 1d) as original_similarity
from gathered_fate k
left join copy c on c.articleId = k.article_id
where k.is_kept
