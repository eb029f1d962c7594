-- How many articles can neither be read nor compared.
select count(*)
from kept_article_content c
left anti join fingerprint f on f.sketched.articleId = c.content_sha256
