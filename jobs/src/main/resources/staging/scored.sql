-- The statements of each article, with their tone.
select
  c.article_id as articleId,
  c.source_id as sourceId,
  c.published_date as publishedDate,
  c.month,
  s.annotated,
  s.probabilities,
  s.tone,
  s.isUncertain,
  s.modelVersion
from known_statement s
join article_content c on c.content_sha256 = s.articleId
