-- The content of each kept article, and whether its text is at hand.
select
  article.articleId as article_id,
  textStored = 'full' as is_readable,
  sha2(
    concat_ws('\n', coalesce(article.title, ''), coalesce(cast(article.publishedDate as string), ''),
      textSha256),
    256) as content_sha256
from kept_reading
