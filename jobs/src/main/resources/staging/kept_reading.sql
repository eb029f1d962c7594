-- The articles of the snapshot that is being built, as they were read.
select g.article, g.textSha256, g.textStored
from gathered g
join gathered_fate f on f.article_id = g.article.articleId
where f.is_kept
