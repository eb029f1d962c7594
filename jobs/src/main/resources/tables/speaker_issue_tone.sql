with grouped as (
  select
    g.period_grain,
    to_date(date_trunc(g.period_grain, f.day)) as period_start,
    f.speaker_id,
    f.issue_id,
    sum(f.statement_count) as statement_count,
    sum(f.positive_count) as positive_count,
    sum(f.neutral_count) as neutral_count,
    sum(f.negative_count) as negative_count,
    sum(f.story_statement_count) as story_statement_count,
    sum(f.cluster_count) as cluster_count,
    array(
      sum(f.cluster_count),
      sum(f.story_statement_count),
      sum(f.story_positive_count),
      sum(f.story_negative_count),
      sum(f.cluster_tone_squares),
      sum(f.cluster_statement_squares),
      sum(f.cluster_products)) as clustered
  from fact_speaker_day f
  cross join (values ('day'), ('week'), ('month')) as g (period_grain)
  where f.day > date'1900-01-01'
  group by
    g.period_grain, to_date(date_trunc(g.period_grain, f.day)), f.speaker_id, f.issue_id
),
told as (
  select
    g.*,
    net_tone_interval(clustered) as tone_bounds,
    corrected_tone(
      clustered, array(negative_count, neutral_count, positive_count), r.counts) as corrected
  from grouped g
  left join tone_rates r on r.is_all = (g.issue_id = 'all')
),
lifetime as (
  select
    period_grain,
    speaker_id,
    issue_id,
    min(period_start) as first_start,
    max(period_start) as last_start
  from grouped
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
    coalesce(cluster_count, 0) as cluster_count,
    (positive_count - negative_count) / statement_count as net_tone,
    tone_bounds,
    corrected
  from spine
  left join told using (period_grain, period_start, speaker_id, issue_id)
),
field as (
  select period_grain, period_start, is_covered, is_complete
  from period_total
  where source_id is null
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
  if(tone_bounds is null, null, least(net_tone, tone_bounds.low)) as net_tone_low,
  if(tone_bounds is null, null, greatest(net_tone, tone_bounds.high)) as net_tone_high,
  positive_count - negative_count as tone_sum,
  positive_count + negative_count as tone_sum_squares,
  corrected.positive as corrected_positive_share,
  corrected.neutral as corrected_neutral_share,
  corrected.negative as corrected_negative_share,
  corrected.net as corrected_net_tone,
  corrected.low as corrected_net_tone_low,
  corrected.high as corrected_net_tone_high,
  cluster_count < 10 as is_low_n,
  is_covered,
  is_complete
from counted
join field using (period_grain, period_start)
