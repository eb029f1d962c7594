select
  source_id,
  issue_id,
  lag_days,
  correlation,
  p_value,
  q_value
from judged_series
where family = 'lead'
