-- What speakers who have a name say about an issue, and about all of them together, on a known day in
-- an original: copies say it once. Nobody's tone can turn who has no name.
with spoken as (
  select
    p.speaker_id, s.statement_id, s.article_id, d.source_id, unix_date(d.day) as day, s.tone
  from statement_speakers p
  join statements s on s.statement_id = p.statement_id
  join article_day d on d.article_id = s.article_id
  where p.speaker_id not in ('unknown', 'unnamed')
    and d.is_original
    and d.day > date'1900-01-01'
)
select speaker_id, 'all' as issue_id, statement_id, article_id, source_id, day, tone from spoken
union all
select s.speaker_id, i.issue_id, s.statement_id, s.article_id, s.source_id, s.day, s.tone
from spoken s
join statement_issues i on i.statement_id = s.statement_id
