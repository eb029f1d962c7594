-- What was found in the series, with the share of chance among all that is as sure.
with family as (
  select
    family,
    array_sort(collect_list(struct(
      pValue as p_value,
      sourceId as source_id,
      issueId as issue_id,
      firstDay as first_day,
      lastDay as last_day,
      shareBefore as share_before,
      shareAfter as share_after,
      lagDays as lag_days,
      correlation))) as findings
  from series_finding
  group by family
),
judged as (
  select
    family, findings, benjamini_hochberg(transform(findings, f -> f.p_value)) as q_values
  from family
),
single as (
  select family, inline(arrays_zip(findings, q_values)) as (finding, q_value)
  from judged
)
select
  family,
  finding.*,
  q_value
from single
where q_value <= 0.05
