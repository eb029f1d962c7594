-- One article of a published snapshot with what was found in it.
with wanted as (
  select a.*
  from articles a
  left semi join wanted_article w on w.articleId = a.article_id
),
mention as (
  select
    m.article_id,
    collect_list(
      struct(
        m.field,
        m.issue_id as issueId,
        m.char_start as start,
        m.char_end as end)) as mentions
  from issue_mentions m
  left semi join wanted_article w on w.articleId = m.article_id
  group by m.article_id
),
statement_issue as (
  select statement_id, sort_array(collect_set(issue_id)) as issue_ids
  from statement_issues
  group by statement_id
),
said as (
  select
    s.article_id,
    collect_list(
      struct(
        s.statement_id as statementId,
        s.field,
        s.speaker_id as speakerId,
        s.speaker_name as speakerName,
        s.speaker_surface as speakerSurface,
        s.speaker_type as speakerType,
        s.speaker_basis as speakerBasis,
        s.speaker_start as speakerStart,
        s.speaker_end as speakerEnd,
        s.cue,
        s.cue_start as cueStart,
        s.cue_end as cueEnd,
        s.cue_class as cueClass,
        s.kind,
        s.content_spans as content,
        s.tone,
        s.tone_score as toneScore,
        s.is_uncertain as isUncertain,
        s.confidence,
        s.rule,
        coalesce(i.issue_ids, array()) as issueIds)) as statements
  from statements s
  left semi join wanted_article w on w.articleId = s.article_id
  left join statement_issue i on i.statement_id = s.statement_id
  group by s.article_id
)
select
  w.article_id as articleId,
  w.source_id as sourceId,
  cast(w.published_date as string) as publishedDate,
  w.title,
  w.text,
  coalesce(m.mentions, array()) as mentions,
  coalesce(s.statements, array()) as statements
from wanted w
left join mention m on m.article_id = w.article_id
left join said s on s.article_id = w.article_id
