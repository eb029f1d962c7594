-- The bands of kept articles, those of a key together and in order of time.
select key, day, articleId, wordsHash, sketch
from (
  select
    explode(bands) as key, day, article_id as articleId, words_hash as wordsHash, sketch
  from record_fate
  where fate = 'kept')
distribute by key
sort by key, day, articleId
