-- Attention and tone of each chosen issue by month and by week, the latest periods where there are many.
with ranked as (
  select
    t.*,
    dense_rank() over (partition by t.period_grain order by t.period_start desc) as periods_ago
  from issue_trend t
  join chosen_issue c on c.issue_id = t.issue_id
  where t.period_grain in ('month', 'week')
)
select
  period_grain,
  period_start,
  issue_id,
  article_count,
  article_total,
  round(share, 4) as share,
  round(share_low, 4) as share_low,
  round(share_high, 4) as share_high,
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
where periods_ago <= if(period_grain = 'month', :months, :weeks)
order by period_grain, issue_id, period_start
