-- What becomes of each readable record, and of which original a kept one is a copy.
select
  r.input_file,
  r.record_number,
  r.fate,
  if(r.fate = 'kept', coalesce(c.originalId, r.article_id), null) as cluster_id,
  if(r.fate = 'kept', c.originalId is null, null) as is_original,
  if(r.fate = 'kept', coalesce(c.similarity, 1d), null) as original_similarity
from record_fate r
left join copy c on c.articleId = r.article_id and r.fate = 'kept'
