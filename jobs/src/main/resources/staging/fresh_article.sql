-- Articles as the annotator takes them, one a content and under its hash.
select
  f.content_sha256 as articleId,
  a.source_id as sourceId,
  a.published_date as publishedDate,
  upper(a.date_quality) as dateQuality,
  upper(a.date_reason) as dateReason,
  a.title,
  a.author,
  a.url,
  a.language,
  a.text,
  transform(a.repairs, r -> struct(upper(r.kind) as kind, r.count as count)) as repairs,
  transform(a.asides, s -> struct(s.start as start, s.end as end, upper(s.kind) as kind)) as asides
from kept_article a
join fresh_content f on f.article_id = a.article_id
