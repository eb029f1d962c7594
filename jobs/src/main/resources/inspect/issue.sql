-- An issue's attention and tone, period by period.
select
  d.issue_id as id,
  d.label as name,
  d.definition as description,
  t.period_grain,
  t.period_start::varchar as period_start,
  t.article_count as count,
  t.article_total as total,
  t.share,
  t.share_low,
  t.share_high,
  t.is_burst,
  t.is_covered,
  t.net_tone
from issue_trend t
join dim_issue d on d.issue_id = t.issue_id
where t.issue_id = ?
order by t.period_start
