-- The fingerprints of each pair that is not the same word by word, in place of its texts.
with side as (
  select c.earlier as article_id, struct(c.*) as pair from candidate c where not c.isVerbatim
  union all
  select c.later, struct(c.*) from candidate c where not c.isVerbatim
)
select
  s.pair,
  s.article_id as articleId,
  cast(null as string) as text,
  cast(array() as array<struct<start: int, end: int, kind: string>>) as asides,
  f.shingles
from side s
join kept_article_content k on k.article_id = s.article_id
join fingerprint f on f.sketched.articleId = k.content_sha256
distribute by s.pair.earlier, s.pair.later
sort by s.pair.earlier, s.pair.later
