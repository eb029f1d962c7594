-- The articles with no more of their texts than is asked for; what an earlier run has left out stays
-- out.
select
  a.* except (text, text_stored),
  case
    when w.store_text = 'none' then null
    when a.text_stored = 'full' then s.text
    else a.text
  end as text,
  if(a.text_stored = 'none', 'none', w.store_text) as text_stored
from articles a
left join shown_text s on s.articleId = a.article_id
cross join withholding w
