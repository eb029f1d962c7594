-- One row of how many there are in all, beside those that were chosen.
select
  (select count(*) from dim_issue where issue_id <> 'all') as issue_count,
  s.speaker_count,
  s.unknown_statement_count,
  s.unnamed_statement_count,
  -- Not the sum over speakers: joint statements count for each of them there.
  (select count(*) from statements) as statement_count,
  o.source_count,
  o.article_count,
  o.first_date,
  o.last_date
from (
  select
    count_if(speaker_id not in ('unknown', 'unnamed')) as speaker_count,
    coalesce(sum(if(speaker_id = 'unknown', statement_count, 0)), 0) as unknown_statement_count,
    coalesce(sum(if(speaker_id = 'unnamed', statement_count, 0)), 0) as unnamed_statement_count
  from dim_speaker
) s
cross join (
  select
    count_if(article_count > 0) as source_count,
    coalesce(sum(article_count), 0) as article_count,
    min(first_date) as first_date,
    max(last_date) as last_date
  from dim_source
) o
