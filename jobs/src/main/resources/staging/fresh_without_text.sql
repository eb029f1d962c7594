-- How many texts must be annotated and are not stored.
select count(*)
from fresh_content f
join kept_article a on a.article_id = f.article_id
where a.text_stored <> 'full'
