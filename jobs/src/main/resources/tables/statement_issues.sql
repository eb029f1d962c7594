-- The issues of statements, without those that rest on wrong mentions alone.
with said as (
  select statement_id, explode(annotated.issueIds) as issue_id, month from scored
)
select i.statement_id, i.issue_id, i.month
from said i
left anti join lost_issue l on l.statement_id = i.statement_id and l.issue_id = i.issue_id
