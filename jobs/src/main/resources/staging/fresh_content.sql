-- Contents that nobody has annotated, each with one of the articles that have it.
select c.content_sha256, min(c.article_id) as article_id
from article_content c
left anti join known_text t on t.contentSha256 = c.content_sha256
group by c.content_sha256
