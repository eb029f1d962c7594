-- The issues there are.
select issue_id as id, label as name from dim_issue where issue_id != 'all' order by issue_id
