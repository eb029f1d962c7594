-- Issues by the articles that mention them; the rest is left out of the page and counted there.
with counted as (
  select issue_id, sum(article_count) as article_count, sum(statement_count) as statement_count
  from issue_trend
  where period_grain = 'month'
  group by issue_id
)
select
  d.issue_id,
  d.label,
  d.definition,
  d.parent,
  coalesce(c.article_count, 0) as article_count,
  coalesce(c.statement_count, 0) as statement_count
from dim_issue d
left join counted c on c.issue_id = d.issue_id
where d.issue_id <> 'all'
order by article_count desc, d.issue_id
limit :issues
