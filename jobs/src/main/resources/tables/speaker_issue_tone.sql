with spoken as (
  select p.speaker_id, s.statement_id, s.article_id, s.tone
  from statement_speakers p
  join statements s on s.statement_id = p.statement_id
),
about as (
  select s.*, 'all' as issue_id from spoken s
  union all
  select s.*, i.issue_id from spoken s join statement_issues i on i.statement_id = s.statement_id
),
by_article as (
  select
    p.period_grain,
    p.period_start,
    a.speaker_id,
    a.issue_id,
    a.article_id,
    p.is_original,
    count(*) as statement_count,
    count_if(a.tone = 'positive') as positive_count,
    count_if(a.tone = 'negative') as negative_count
  from about a
  join period_article p on p.article_id = a.article_id
  group by p.period_grain, p.period_start, a.speaker_id, a.issue_id, a.article_id, p.is_original
),
tone as (
  select
    period_grain,
    period_start,
    speaker_id,
    issue_id,
    sum(statement_count) as statement_count,
    coalesce(sum(statement_count) filter (where is_original), 0) as story_statement_count,
    sum(positive_count) as positive_count,
    sum(statement_count - positive_count - negative_count) as neutral_count,
    sum(negative_count) as negative_count,
    clustered_half_width(
      array_sort(collect_list(struct(positive_count - negative_count as sum, statement_count as n))
        filter (where is_original))) as half_width
  from by_article
  group by period_grain, period_start, speaker_id, issue_id
),
lifetime as (
  select
    period_grain,
    speaker_id,
    issue_id,
    min(period_start) as first_start,
    max(period_start) as last_start
  from tone
  group by period_grain, speaker_id, issue_id
),
spine as (
  select
    period_grain,
    speaker_id,
    issue_id,
    explode(case period_grain
      when 'day' then sequence(first_start, last_start, interval 1 day)
      when 'week' then sequence(first_start, last_start, interval 7 day)
      else sequence(first_start, last_start, interval 1 month)
    end) as period_start
  from lifetime
),
counted as (
  select
    period_grain,
    period_start,
    speaker_id,
    issue_id,
    coalesce(statement_count, 0) as statement_count,
    coalesce(story_statement_count, 0) as story_statement_count,
    coalesce(positive_count, 0) as positive_count,
    coalesce(neutral_count, 0) as neutral_count,
    coalesce(negative_count, 0) as negative_count,
    half_width
  from spine
  left join tone using (period_grain, period_start, speaker_id, issue_id)
),
averaged as (
  select *, (positive_count - negative_count) / nullif(statement_count, 0) as net_tone
  from counted
)
select
  period_grain,
  period_start,
  speaker_id,
  issue_id,
  statement_count,
  story_statement_count,
  positive_count,
  neutral_count,
  negative_count,
  net_tone,
  if(half_width is null, null, greatest(-1d, net_tone - half_width)) as net_tone_low,
  if(half_width is null, null, least(1d, net_tone + half_width)) as net_tone_high,
  positive_count - negative_count as tone_sum,
  positive_count + negative_count as tone_sum_squares
from averaged
