-- The bands of kept articles, those of a key together and in order of time.
select key, day, articleId, wordsHash, sketch
from (
  select explode(s.bands) as key, f.day, s.articleId, s.wordsHash, s.sketch
  from sketched_article s
  join gathered_fate f on f.article_id = s.articleId)
distribute by key
sort by key, day, articleId
