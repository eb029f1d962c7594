select
  family as kind,
  source_id,
  issue_id,
  date_from_unix_date(first_day) as first_date,
  date_from_unix_date(last_day) as last_date,
  share_before,
  share_after,
  p_value,
  q_value
from judged_series
where family in ('burst', 'level')
