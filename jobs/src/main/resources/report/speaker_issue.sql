-- Tone of each chosen speaker on each issue over the whole window, from sums over days.
with counted as (
  select
    f.speaker_id,
    f.issue_id,
    sum(f.statement_count) as statement_count,
    sum(f.positive_count) as positive_count,
    sum(f.negative_count) as negative_count,
    sum(f.cluster_count) as cluster_count,
    sum(f.story_statement_count) as story_statement_count,
    sum(f.story_positive_count) as story_positive_count,
    sum(f.story_negative_count) as story_negative_count,
    sum(f.cluster_tone_squares) as cluster_tone_squares,
    sum(f.cluster_statement_squares) as cluster_statement_squares,
    sum(f.cluster_products) as cluster_products
  from fact_speaker_day f
  join chosen_speaker s on s.speaker_id = f.speaker_id
  left join chosen_issue i on i.issue_id = f.issue_id
  where f.issue_id = 'all' or i.issue_id is not null
  group by f.speaker_id, f.issue_id
)
select * from counted
order by statement_count desc, speaker_id, issue_id
limit :speaker_issues
