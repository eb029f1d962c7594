-- Stories by day about an issue, of each outlet and of all ('all'), as arrays. Days on which an outlet
-- or the field is not covered are left out, as are those without any article. Outlets that never
-- mention an issue have no series of it.
with volume as (
  select
    if(grouping(source_id) = 1, 'all', source_id) as source_id, day, count(*) as story_count
  from article_day
  where is_original and day > date'1900-01-01'
  group by grouping sets ((source_id, day), (day))
),
attention as (
  select
    if(grouping(source_id) = 1, 'all', source_id) as source_id,
    issue_id,
    day,
    sum(story_count) as story_count
  from fact_issue_day
  where story_count > 0 and day > date'1900-01-01'
  group by grouping sets ((source_id, issue_id, day), (issue_id, day))
),
uncovered as (
  select coalesce(source_id, 'all') as source_id, period_start as day
  from period_total
  where period_grain = 'day' and not is_covered
),
volume_series as (
  select
    source_id, array_sort(collect_list(struct(unix_date(day) as day, story_count as count)))
      as articles
  from volume
  left anti join uncovered using (source_id, day)
  group by source_id
),
attention_series as (
  select
    source_id,
    issue_id,
    array_sort(collect_list(struct(unix_date(day) as day, story_count as count))) as mentioning
  from attention
  group by source_id, issue_id
)
-- So many parts, or the tests of many series would wait for one core.
select /*+ repartition(8) */
  a.source_id as sourceId,
  a.issue_id as issueId,
  a.mentioning,
  v.articles,
  f.mentioning as fieldMentioning,
  w.articles as fieldArticles
from attention_series a
join volume_series v on v.source_id = a.source_id
join attention_series f on f.issue_id = a.issue_id and f.source_id = 'all'
join volume_series w on w.source_id = 'all'
