select issueId as issue_id, label, definition, parent from taxonomy_issue
union all
select 'all', 'All statements', 'All statements of a speaker, with an issue or without', null
