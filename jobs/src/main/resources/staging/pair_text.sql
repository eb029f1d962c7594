-- The two texts of each pair that is not the same word by word.
with side as (
  select c.earlier as article_id, struct(c.*) as pair from candidate c where not c.isVerbatim
  union all
  select c.later, struct(c.*) from candidate c where not c.isVerbatim
)
select s.pair, s.article_id as articleId, r.text, r.asides, cast(null as binary) as shingles
from side s
join article_text r on r.articleId = s.article_id
distribute by s.pair.earlier, s.pair.later
sort by s.pair.earlier, s.pair.later
