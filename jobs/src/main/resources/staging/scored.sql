-- The statements of each article, with their tone.
select
  c.article_id as articleId,
  concat(c.article_id, '/', lower(s.annotated.statement.field), '/s',
    s.annotated.statement.content[0].start) as statement_id,
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
