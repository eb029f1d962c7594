-- The statements with the words of their content only where these may be stored.
select
  s.* except (content_text),
  if(w.store_text = 'none', null, s.content_text) as content_text
from statements s
cross join withholding w
