-- Tones of an article's statements about an issue, in each of the article's periods.
select
  p.period_grain,
  p.period_start,
  p.source_id,
  i.issue_id,
  p.article_id,
  p.is_original,
  count(*) as statement_count,
  count_if(s.tone = 'positive') as positive_count,
  count_if(s.tone = 'negative') as negative_count
from statement_issues i
join statements s on s.statement_id = i.statement_id
join period_article p on p.article_id = s.article_id
group by
  p.period_grain, p.period_start, p.source_id, i.issue_id, p.article_id, p.is_original
