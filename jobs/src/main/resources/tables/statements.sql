with said as (
  select
    s.statement_id,
    s.articleId as article_id,
    s.publishedDate as published_date,
    s.sourceId as source_id,
    s.month,
    lower(s.annotated.statement.field) as field,
    s.annotated.statement as statement,
    s.annotated.cueText as cue,
    s.annotated.cueClass as cue_class,
    s.annotated.contentText as content_text,
    s.annotated.statement.content[0].start as content_start,
    element_at(s.annotated.statement.content, -1).end as content_end,
    s.probabilities[0] as p_negative,
    s.probabilities[1] as p_neutral,
    s.probabilities[2] as p_positive,
    lower(s.tone) as tone,
    s.isUncertain as is_uncertain,
    s.modelVersion as model_version
  from scored s
),
named as (
  select
    statement_id,
    concat_ws('+', sort_array(collect_set(speaker_id))) as speaker_id,
    concat_ws(' and ', array_distinct(transform(
      array_sort(collect_list(struct(position, speaker_name))), s -> s.speaker_name)))
      as speaker_name
  from statement_name
  group by statement_id
)
select
  s.statement_id,
  s.article_id,
  s.published_date,
  s.source_id,
  s.field,
  case
    when n.speaker_id is not null then n.speaker_id
    when s.statement.speaker.surface is null or c.statement_id is not null then 'unknown'
    else 'unnamed'
  end as speaker_id,
  n.speaker_name,
  -- The words that were taken for the speaker are not where people say that it is somebody else.
  if(c.statement_id is null, s.statement.speaker.surface, null) as speaker_surface,
  case
    when c.statement_id is null then lower(s.statement.speaker.type)
    when n.speaker_id is null then 'unnamed'
    else 'person'
  end as speaker_type,
  case
    when n.speaker_id is not null and c.statement_id is null
      then lower(s.statement.speaker.basis)
  end as speaker_basis,
  if(c.statement_id is null, s.statement.speaker.mention.start, null) as speaker_start,
  if(c.statement_id is null, s.statement.speaker.mention.end, null) as speaker_end,
  s.cue,
  s.statement.cue.start as cue_start,
  s.statement.cue.end as cue_end,
  s.cue_class,
  lower(s.statement.kind) as kind,
  s.content_start,
  s.content_end,
  s.statement.content as content_spans,
  s.content_text,
  s.tone,
  p_positive - p_negative as tone_score,
  p_positive,
  p_neutral,
  p_negative,
  s.is_uncertain,
  s.statement.confidence,
  s.statement.rule,
  s.model_version,
  s.month
from said s
left join named n on n.statement_id = s.statement_id
left join corrected_statement c on c.statement_id = s.statement_id
