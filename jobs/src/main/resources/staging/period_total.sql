-- What a period holds in all, for each outlet and, where source_id is null, for the whole field.
-- effective_total is the number of independent articles (L. Kish, Survey Sampling, 1965): copies of
-- one story say the same, so a story counts by its weight alone.
with placed as (
  select
    g.period_grain,
    to_date(date_trunc(g.period_grain, a.day)) as period_start,
    to_date(date_trunc(g.period_grain, a.story_day)) as story_start,
    a.source_id,
    a.cluster_id,
    a.is_original
  from article_day a
  cross join (values ('day'), ('week'), ('month')) as g (period_grain)
  where a.day > date'1900-01-01'
),
source_story as (
  select period_grain, period_start, source_id, cluster_id, count(*) as copies
  from placed
  group by period_grain, period_start, source_id, cluster_id
),
story as (
  select period_grain, period_start, cluster_id, sum(copies) as copies
  from source_story
  group by period_grain, period_start, cluster_id
),
article as (
  select
    period_grain,
    period_start,
    source_id,
    sum(copies) as article_total,
    sum(copies * copies) as squares
  from source_story
  group by period_grain, period_start, source_id
  union all
  select period_grain, period_start, null, sum(copies), sum(copies * copies)
  from story
  group by period_grain, period_start
),
started as (
  select
    period_grain,
    story_start as period_start,
    source_id,
    count(distinct cluster_id) as story_total
  from placed
  group by period_grain, story_start, source_id
  union all
  select period_grain, story_start, null, count_if(is_original)
  from placed
  group by period_grain, story_start
),
expected as (
  select
    g.period_grain,
    to_date(date_trunc(g.period_grain, c.day)) as period_start,
    c.source_id,
    sum(c.expected_count) as expected_count,
    coalesce(sum(c.expected_count) filter (where c.is_gap), 0) as lost_count
  from coverage c
  cross join (values ('day'), ('week'), ('month')) as g (period_grain)
  where c.day > date'1900-01-01'
  group by g.period_grain, to_date(date_trunc(g.period_grain, c.day)), c.source_id
),
received as (
  select period_grain, period_start, source_id, expected_count, lost_count from expected
  union all
  select period_grain, period_start, null, sum(expected_count), sum(lost_count)
  from expected
  group by period_grain, period_start
),
spanned as (
  select min(date) as first_date, max(date) as last_date from dim_date where is_known
),
counted as (
  select
    r.*,
    coalesce(a.article_total, 0) as article_total,
    coalesce(s.story_total, 0) as story_total,
    coalesce(a.article_total * a.article_total / a.squares, 0d) as effective_total
  from received r
  left join article a
    on a.period_grain = r.period_grain
    and a.period_start = r.period_start
    and a.source_id <=> r.source_id
  left join started s
    on s.period_grain = r.period_grain
    and s.period_start = r.period_start
    and s.source_id <=> r.source_id
),
field as (
  select
    period_grain,
    period_start,
    sum(article_total) as article_total_of_field,
    -- In order of size: sums of fractions hang on it.
    aggregate(array_sort(collect_list(effective_total)), 0d, (sum, total) -> sum + total)
      as effective_total_of_outlets
  from counted
  where source_id is not null
  group by period_grain, period_start
)
select
  c.period_grain,
  c.period_start,
  c.source_id,
  c.article_total,
  c.story_total,
  c.effective_total,
  f.article_total_of_field,
  f.effective_total_of_outlets,
  if(c.article_total = 0, null, share_interval(0d, c.effective_total)) as zero_bounds,
  -- Less than a tenth of what was to be expected is lost; null where nothing could be expected.
  c.lost_count < 0.1d * c.expected_count as is_covered,
  c.period_start >= w.first_date and case c.period_grain
    when 'day' then c.period_start
    when 'week' then date_add(c.period_start, 6)
    else last_day(c.period_start)
  end <= w.last_date as is_complete
from counted c
cross join spanned w
left join field f on f.period_grain = c.period_grain and f.period_start = c.period_start
