-- The same for each chosen outlet by month, of issues that the page can show side by side.
with shown as (
  select issue_id from chosen_issue order by article_count desc, issue_id limit :source_issues
),
outlet as (
  select source_id from chosen_source order by article_count desc, source_id limit :source_series
),
ranked as (
  select
    t.*,
    dense_rank() over (order by t.period_start desc) as months_ago
  from source_issue_trend t
  join shown i on i.issue_id = t.issue_id
  join outlet o on o.source_id = t.source_id
  where t.period_grain = 'month'
)
select
  period_start,
  source_id,
  issue_id,
  article_count,
  article_total,
  round(share, 3) as share,
  round(share_low, 3) as share_low,
  round(share_high, 3) as share_high,
  is_burst,
  is_low_n,
  is_covered,
  is_complete,
  statement_count,
  positive_count,
  negative_count,
  round(net_tone, 3) as net_tone,
  round(net_tone_low, 3) as net_tone_low,
  round(net_tone_high, 3) as net_tone_high
from ranked
where months_ago <= :source_months
order by source_id, issue_id, period_start
