-- What speakers who have a name say about an issue, and about all of them together. Nobody's tone can
-- turn who has no name.
with spoken as (
  select p.speaker_id, s.statement_id, s.article_id, s.tone
  from statement_speakers p
  join statements s on s.statement_id = p.statement_id
  where p.speaker_id not in ('unknown', 'unnamed')
)
select speaker_id, 'all' as issue_id, statement_id, article_id, tone from spoken
union all
select s.speaker_id, i.issue_id, s.statement_id, s.article_id, s.tone
from spoken s
join statement_issues i on i.statement_id = s.statement_id
