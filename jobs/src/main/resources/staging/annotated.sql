-- The mentions and the narrative of each article.
select
  c.article_id as articleId,
  c.source_id as sourceId,
  c.published_date as publishedDate,
  c.month,
  t.mentions,
  t.narrative
from known_text t
join article_content c on c.content_sha256 = t.contentSha256
