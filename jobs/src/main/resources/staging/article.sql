-- Articles as the annotator takes them.
select
  article_id as articleId,
  source_id as sourceId,
  published_date as publishedDate,
  upper(date_quality) as dateQuality,
  upper(date_reason) as dateReason,
  title,
  author,
  url,
  language,
  text,
  transform(repairs, r -> struct(upper(r.kind) as kind, r.count as count)) as repairs,
  transform(asides, a -> struct(a.start as start, a.end as end, upper(a.kind) as kind)) as asides
from kept_article
