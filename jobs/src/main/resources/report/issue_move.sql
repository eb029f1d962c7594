-- The latest complete month of each issue beside the three complete months before it.
with complete as (
  select
    t.*,
    dense_rank() over (order by t.period_start desc) as months_ago
  from issue_trend t
  where t.period_grain = 'month' and t.is_complete
)
select
  c.issue_id,
  i.label as issue_label,
  max(if(months_ago = 1, period_start, null)) as month,
  sum(if(months_ago = 1, c.article_count, 0)) as article_count,
  sum(if(months_ago = 1, c.article_total, 0)) as article_total,
  sum(if(months_ago = 1, c.effective_total, 0)) as effective_total,
  sum(if(months_ago > 1, c.article_count, 0)) as article_count_before,
  sum(if(months_ago > 1, c.article_total, 0)) as article_total_before,
  sum(if(months_ago > 1, c.effective_total, 0)) as effective_total_before,
  max(months_ago) - 1 as months_before
from complete c
join dim_issue i on i.issue_id = c.issue_id
where months_ago <= 4
group by c.issue_id, i.label
order by c.issue_id
