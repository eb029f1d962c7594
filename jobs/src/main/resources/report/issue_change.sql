-- Bursts and new levels of chosen issues, those of the whole field first.
select
  c.kind,
  c.source_id,
  c.issue_id,
  i.label as issue_label,
  c.first_date,
  c.last_date,
  round(c.share_before, 4) as share_before,
  round(c.share_after, 4) as share_after,
  c.q_value
from issue_change c
join chosen_issue i on i.issue_id = c.issue_id
left join chosen_source s on s.source_id = c.source_id
where c.source_id = 'all' or s.source_id is not null
order by if(c.source_id = 'all', 0, 1), c.q_value, c.first_date, c.issue_id, c.source_id, c.kind
limit :changes
