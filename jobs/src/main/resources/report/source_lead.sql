select source_id, issue_id, lag_days, round(correlation, 2) as correlation, q_value
from source_lead
order by q_value, source_id, issue_id
limit :leads
