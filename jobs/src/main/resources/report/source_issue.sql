-- Each chosen outlet's attention to an issue over the whole window, and its tone there.
select
  t.source_id,
  t.issue_id,
  sum(t.article_count) as article_count,
  sum(t.article_total) as article_total,
  sum(t.effective_total) as effective_total,
  sum(t.statement_count) as statement_count,
  sum(t.positive_count) as positive_count,
  sum(t.negative_count) as negative_count
from source_issue_trend t
join chosen_issue i on i.issue_id = t.issue_id
join chosen_source s on s.source_id = t.source_id
where t.period_grain = 'month'
group by t.source_id, t.issue_id
order by t.source_id, t.issue_id
