-- The issues of statements, without those that rest on wrong mentions alone.
with said as (
  select
    concat(articleId, '/', lower(annotated.statement.field), '/s',
      annotated.statement.content[0].start) as statement_id,
    explode(annotated.issueIds) as issue_id,
    month
  from scored
)
select i.statement_id, i.issue_id, i.month
from said i
left anti join lost_issue l on l.statement_id = i.statement_id and l.issue_id = i.issue_id
