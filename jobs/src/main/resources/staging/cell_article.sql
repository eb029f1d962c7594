-- What a speaker says about an issue in an article.
select
  speaker_id,
  issue_id,
  article_id,
  source_id,
  day,
  count(*) as statement_count,
  count_if(tone = 'positive') - count_if(tone = 'negative') as tone_sum,
  count_if(tone <> 'neutral') as tone_squares
from spoken_about
group by speaker_id, issue_id, article_id, source_id, day
