-- Outlets by their articles; the rest is left out of the page and counted there.
select source_id, first_date, last_date, article_count
from dim_source
where article_count > 0
order by article_count desc, source_id
limit :sources
