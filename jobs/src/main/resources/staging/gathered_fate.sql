-- Whether a gathered article stays: of one text at one outlet, the earliest does.
select
  article.articleId as article_id,
  coalesce(unix_date(article.publishedDate), 2147483647) as day,
  isCarried as is_carried,
  row_number() over (
    partition by article.sourceId, textSha256
    order by article.publishedDate nulls last, article.articleId) = 1 as is_kept
from gathered
