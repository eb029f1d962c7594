-- Articles read and carried over, with the cluster of their copies; what annotation adds to them is still missing.
select
  r.article.articleId as article_id,
  r.article.sourceId as source_id,
  r.article.publishedDate as published_date,
  lower(r.article.dateQuality) as date_quality,
  lower(r.article.dateReason) as date_reason,
  r.article.title,
  r.article.author,
  r.article.url,
  r.article.language,
  r.article.text,
  r.textStored as text_stored,
  r.textSha256 as text_sha256,
  f.cluster_id,
  f.is_original,
  f.original_similarity,
  transform(
    r.article.repairs,
    repair -> struct(lower(repair.kind) as kind, repair.count as count)) as repairs,
  transform(
    r.article.asides,
    aside -> struct(aside.start as start, aside.end as end, lower(aside.kind) as kind)) as asides,
  coalesce(date_format(r.article.publishedDate, 'yyyy-MM'), 'unknown') as month
from kept_reading r
join fate f on f.article_id = r.article.articleId
