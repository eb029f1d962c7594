-- The tone of whoever speaks, by issue and period, from the first statement to the last. What a voice
-- said fills the gap until it speaks again, so that a silent day costs no join.
with daily as (
  select 'speaker' as voice_kind, speaker_id as voice_id, issue_id, day,
    statement_count,
    positive_count,
    neutral_count,
    negative_count,
    story_statement_count,
    story_positive_count,
    story_negative_count,
    cluster_count,
    cluster_tone_squares,
    cluster_statement_squares,
    cluster_products
  from fact_speaker_day
  union all
  select voice_kind, voice_id, member_id, day,
    statement_count,
    positive_count,
    neutral_count,
    negative_count,
    story_statement_count,
    story_positive_count,
    story_negative_count,
    cluster_count,
    cluster_tone_squares,
    cluster_statement_squares,
    cluster_products
  from voice_day
  where voice_kind in ('party', 'country')
),
placed as (
  select
    g.period_grain, to_date(date_trunc(g.period_grain, d.day)) as period_start, d.*
  from (select /*+ repartition(8, voice_kind, voice_id, issue_id) */ * from daily) d
  cross join (values ('day'), ('week'), ('month')) as g (period_grain)
  where d.day > date'1900-01-01'
),
grouped as (
  select
    voice_kind,
    voice_id,
    issue_id,
    period_grain,
    period_start,
    sum(statement_count) as statement_count,
    sum(positive_count) as positive_count,
    sum(neutral_count) as neutral_count,
    sum(negative_count) as negative_count,
    sum(story_statement_count) as story_statement_count,
    sum(story_positive_count) as story_positive_count,
    sum(story_negative_count) as story_negative_count,
    sum(cluster_count) as cluster_count,
    sum(cluster_tone_squares) as cluster_tone_squares,
    sum(cluster_statement_squares) as cluster_statement_squares,
    sum(cluster_products) as cluster_products
  from placed
  group by voice_kind, voice_id, issue_id, period_grain, period_start
),
told as (
  select
    g.*,
    (positive_count - negative_count) / statement_count as net_tone,
    array(
      cluster_count,
      story_statement_count,
      story_positive_count,
      story_negative_count,
      cluster_tone_squares,
      cluster_statement_squares,
      cluster_products) as clustered,
    lead(period_start) over (
      partition by voice_kind, voice_id, issue_id, period_grain order by period_start)
      as next_start
  from grouped g
),
bounded as (
  select
    t.*,
    net_tone_interval(clustered) as tone_bounds,
    corrected_tone(
      clustered, array(negative_count, neutral_count, positive_count), r.counts) as corrected
  from told t
  left join tone_rates r on r.is_all = (t.issue_id = 'all')
),
filled as (
  select
    *,
    explode(case period_grain
      when 'day' then sequence(period_start, coalesce(date_sub(next_start, 1), period_start))
      when 'week' then
        sequence(period_start, coalesce(date_sub(next_start, 7), period_start), interval 7 day)
      else
        sequence(
          period_start, coalesce(date(add_months(next_start, -1)), period_start), interval 1 month)
    end) as start
  from bounded
),
counted as (
  select *, start = period_start as is_spoken from filled
),
field as (
  select period_grain, period_start as start, is_covered, is_complete
  from period_total
  where source_id is null
)
select
  c.voice_kind,
  c.voice_id,
  c.issue_id,
  c.period_grain,
  c.start as period_start,
  if(is_spoken, statement_count, 0) as statement_count,
  if(is_spoken, story_statement_count, 0) as story_statement_count,
  if(is_spoken, positive_count, 0) as positive_count,
  if(is_spoken, neutral_count, 0) as neutral_count,
  if(is_spoken, negative_count, 0) as negative_count,
  if(is_spoken, net_tone, null) as net_tone,
  if(is_spoken and tone_bounds is not null, least(net_tone, tone_bounds.low), null) as net_tone_low,
  if(is_spoken and tone_bounds is not null, greatest(net_tone, tone_bounds.high), null)
    as net_tone_high,
  if(is_spoken, positive_count - negative_count, 0) as tone_sum,
  if(is_spoken, positive_count + negative_count, 0) as tone_sum_squares,
  if(is_spoken, corrected.positive, null) as corrected_positive_share,
  if(is_spoken, corrected.neutral, null) as corrected_neutral_share,
  if(is_spoken, corrected.negative, null) as corrected_negative_share,
  if(is_spoken, corrected.net, null) as corrected_net_tone,
  if(is_spoken, corrected.low, null) as corrected_net_tone_low,
  if(is_spoken, corrected.high, null) as corrected_net_tone_high,
  if(is_spoken, cluster_count, 0) < 10 as is_low_n,
  f.is_covered,
  f.is_complete
from counted c
join field f on f.period_grain = c.period_grain and f.start = c.start
