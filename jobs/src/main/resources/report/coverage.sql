-- What came in by month and outlet; the day that stands for none is a month of its own.
select
  if(c.day = date '1900-01-01', null, cast(trunc(c.day, 'MM') as date)) as month,
  coalesce(s.source_id, if(c.source_id = 'unknown', 'unknown', 'others')) as source_id,
  sum(c.article_count) as article_count,
  round(sum(c.expected_count), 1) as expected_count,
  count_if(c.is_gap) as gap_days,
  count_if(c.is_gap is not null) as judged_days,
  sum(c.undated_count) as undated_count,
  sum(c.quarantined_count) as quarantined_count
from coverage c
left join chosen_source s on s.source_id = c.source_id
group by 1, 2
order by 2, 1
