-- What a speaker says about an issue in an article. Copies say it once, and nobody's tone can turn
-- who has no name.
with spoken as (
  select p.speaker_id, s.statement_id, s.article_id, s.tone
  from statement_speakers p
  join statements s on s.statement_id = p.statement_id
  where p.speaker_id not in ('unknown', 'unnamed')
),
about as (
  select s.*, 'all' as issue_id from spoken s
  union all
  select s.*, i.issue_id from spoken s join statement_issues i on i.statement_id = s.statement_id
)
select
  a.speaker_id,
  a.issue_id,
  a.article_id,
  d.source_id,
  unix_date(d.day) as day,
  count(*) as statement_count,
  count_if(a.tone = 'positive') - count_if(a.tone = 'negative') as tone_sum,
  count_if(a.tone <> 'neutral') as tone_squares,
  array_sort(collect_list(a.statement_id)) as statement_ids
from about a
join article_day d on d.article_id = a.article_id
where d.is_original and d.day > date'1900-01-01'
group by a.speaker_id, a.issue_id, a.article_id, d.source_id, d.day
