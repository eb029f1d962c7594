-- How many texts are to be annotated, how many of them are not stored, and how many articles have a
-- text that is annotated already.
select
  count_if(f.article_id = c.article_id) as fresh,
  count_if(f.article_id = c.article_id and c.text_stored <> 'full') as unstored,
  count_if(f.article_id is null) as reused
from article_content c
left join fresh_content f on f.content_sha256 = c.content_sha256
