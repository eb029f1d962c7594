-- The mentions of each article, as they were found.
with mention as (
  select
    articleId as article_id,
    sourceId as source_id,
    publishedDate as published_date,
    month,
    explode(mentions) as found
  from annotated
)
select
  concat(article_id, '/', lower(found.mention.field), '/m', found.mention.span.start, '/',
    found.mention.issueId) as mention_id,
  *
from mention
