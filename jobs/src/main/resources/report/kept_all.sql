-- All statements, where the page can hold them.
select statement_id, 0 as round_number from statements
