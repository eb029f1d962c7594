-- Statements with their issues and their article's periods.
select
  p.period_grain,
  p.period_start,
  p.source_id,
  p.article_id,
  p.is_original,
  i.issue_id,
  s.statement_id,
  s.tone
from statement_issues i
join statements s on s.statement_id = i.statement_id
join period_article p on p.article_id = s.article_id
