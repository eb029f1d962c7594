with said as (
  select
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
identified as (
  select *, concat(article_id, '/', field, '/s', content_start) as statement_id from said
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
  i.statement_id,
  i.article_id,
  i.published_date,
  i.source_id,
  i.field,
  case
    when n.speaker_id is not null then n.speaker_id
    when i.statement.speaker.surface is null or c.statement_id is not null then 'unknown'
    else 'unnamed'
  end as speaker_id,
  n.speaker_name,
  -- The words that were taken for the speaker are not where people say that it is somebody else.
  if(c.statement_id is null, i.statement.speaker.surface, null) as speaker_surface,
  case
    when c.statement_id is null then lower(i.statement.speaker.type)
    when n.speaker_id is null then 'unnamed'
    else 'person'
  end as speaker_type,
  case
    when n.speaker_id is not null and c.statement_id is null
      then lower(i.statement.speaker.basis)
  end as speaker_basis,
  if(c.statement_id is null, i.statement.speaker.mention.start, null) as speaker_start,
  if(c.statement_id is null, i.statement.speaker.mention.end, null) as speaker_end,
  i.cue,
  i.statement.cue.start as cue_start,
  i.statement.cue.end as cue_end,
  i.cue_class,
  lower(i.statement.kind) as kind,
  i.content_start,
  i.content_end,
  i.statement.content as content_spans,
  i.content_text,
  i.tone,
  p_positive - p_negative as tone_score,
  p_positive,
  p_neutral,
  p_negative,
  i.is_uncertain,
  i.statement.confidence,
  i.statement.rule,
  i.model_version,
  i.month
from identified i
left join named n on n.statement_id = i.statement_id
left join corrected_statement c on c.statement_id = i.statement_id
