-- Texts that have none, one a content and under its hash.
select c.content_sha256 as articleId, k.article.text, k.article.asides
from (
  select content_sha256, min(article_id) as article_id
  from kept_article_content
  where is_readable
  group by content_sha256) c
join kept_reading k on k.article.articleId = c.article_id
left anti join fingerprint f on f.sketched.articleId = c.content_sha256
