-- What a speaker says about an issue in an article. Copies say it once.
select
  a.speaker_id,
  a.issue_id,
  a.article_id,
  d.source_id,
  unix_date(d.day) as day,
  count(*) as statement_count,
  count_if(a.tone = 'positive') - count_if(a.tone = 'negative') as tone_sum,
  count_if(a.tone <> 'neutral') as tone_squares
from spoken_about a
join article_day d on d.article_id = a.article_id
where d.is_original and d.day > date'1900-01-01'
group by a.speaker_id, a.issue_id, a.article_id, d.source_id, d.day
