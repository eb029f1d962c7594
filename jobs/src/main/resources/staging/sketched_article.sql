-- What finds the copies of each article, from the fingerprints of their contents.
select c.article_id as articleId, f.sketched.wordsHash, f.sketched.bands, f.sketched.sketch
from kept_article_content c
join fingerprint f on f.sketched.articleId = c.content_sha256
