-- Sums of tone by day and outlet, for whoever speaks: anyone, each speaker, and the party or country
-- of speakers that are known. An article's statements are one cluster; a statement about several
-- issues below a parent, or by several speakers of a party, counts once for it.
with about as (
  select
    'anyone' as voice_kind, cast(null as string) as voice_id, false as is_parent,
    issue_id as member_id, statement_id
  from statement_issues
  union all
  select distinct 'anyone', cast(null as string), true, m.member_id, i.statement_id
  from statement_issues i
  join member m on m.issue_id = i.issue_id
  where m.is_parent
  union all
  select 'speaker', speaker_id, false, 'all', statement_id from statement_speakers
  union all
  select 'speaker', p.speaker_id, false, i.issue_id, p.statement_id
  from statement_speakers p
  join statement_issues i on i.statement_id = p.statement_id
  union all
  select distinct a.voice_kind, a.voice_id, false, 'all', p.statement_id
  from statement_speakers p
  join affiliation a on a.speaker_id = p.speaker_id
  union all
  select distinct a.voice_kind, a.voice_id, false, i.issue_id, p.statement_id
  from statement_speakers p
  join affiliation a on a.speaker_id = p.speaker_id
  join statement_issues i on i.statement_id = p.statement_id
),
by_article as (
  select
    a.voice_kind,
    a.voice_id,
    a.is_parent,
    a.member_id,
    s.article_id,
    count(*) as statement_count,
    count_if(s.tone = 'positive') as positive_count,
    count_if(s.tone = 'negative') as negative_count
  from about a
  join statements s on s.statement_id = a.statement_id
  group by a.voice_kind, a.voice_id, a.is_parent, a.member_id, s.article_id
),
cluster as (
  select
    d.day,
    d.source_id,
    b.*,
    if(d.is_original, 1L, 0L) as is_counted,
    b.positive_count - b.negative_count as tone_sum
  from by_article b
  join article_day d on d.article_id = b.article_id
)
select
  voice_kind,
  voice_id,
  is_parent,
  member_id,
  day,
  source_id,
  sum(statement_count) as statement_count,
  sum(positive_count) as positive_count,
  sum(statement_count - positive_count - negative_count) as neutral_count,
  sum(negative_count) as negative_count,
  sum(tone_sum) as tone_sum,
  sum(positive_count + negative_count) as tone_sum_squares,
  sum(is_counted * statement_count) as story_statement_count,
  sum(is_counted * positive_count) as story_positive_count,
  sum(is_counted * negative_count) as story_negative_count,
  sum(is_counted) as cluster_count,
  sum(is_counted * tone_sum * tone_sum) as cluster_tone_squares,
  sum(is_counted * statement_count * statement_count) as cluster_statement_squares,
  sum(is_counted * tone_sum * statement_count) as cluster_products
from cluster
group by voice_kind, voice_id, is_parent, member_id, day, source_id
