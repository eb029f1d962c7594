-- Phrases of the latest months that no issue covers.
with ranked as (
  select *, dense_rank() over (order by period_start desc) as months_ago from emerging_term
)
select
  period_start, term, article_count, article_total, article_count_before, article_total_before, example_snippet
from ranked
where months_ago <= 3 and rank_in_month <= 12
order by period_start desc, rank_in_month
