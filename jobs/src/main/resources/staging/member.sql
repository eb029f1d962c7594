-- What each issue counts for: itself, and every parent above it. An issue that has children counts
-- twice, as itself and, with them, as a parent.
with recursive above (issue_id, parent_id) as (
  select issue_id, parent from dim_issue where parent is not null
  union all
  select a.issue_id, i.parent
  from above a
  join dim_issue i on i.issue_id = a.parent_id
  where i.parent is not null
)
select issue_id, issue_id as member_id, false as is_parent from dim_issue where issue_id <> 'all'
union all
select issue_id, parent_id, true from above
union all
select distinct parent_id, parent_id, true from above
