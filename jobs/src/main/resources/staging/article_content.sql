-- What an article's annotations hang on: its title, its text, and its day, by which a list of known
-- speakers tells who held an office. What else the evidence says of its article stands beside it, so
-- that wide rows meet it once.
select
  article_id,
  source_id,
  published_date,
  month,
  text_stored,
  sha2(
    concat_ws('\n', coalesce(title, ''), coalesce(cast(published_date as string), ''), text_sha256),
    256) as content_sha256
from kept_article
