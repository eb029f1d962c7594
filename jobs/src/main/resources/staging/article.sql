-- Articles as the annotator takes them.
select
  article_id as articleId,
  source_id as sourceId,
  published_date as publishedDate,
  upper(date_quality) as dateQuality,
  title,
  author,
  url,
  language,
  text
from articles
