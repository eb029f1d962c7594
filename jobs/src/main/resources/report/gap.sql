-- The days on which most is missing.
select day, source_id, article_count, round(expected_count, 1) as expected_count
from coverage
where is_gap
order by expected_count - article_count desc, day, source_id
limit :gaps
