-- One article with what was found in it.
select
  a.article_id,
  a.source_id,
  a.published_date::varchar as published_date,
  a.title,
  a.text,
  coalesce(
    (
      select list({
        'field': m.field,
        'issue_id': m.issue_id,
        'start': m.char_start,
        'end': m.char_end})
      from issue_mentions m
      where m.article_id = a.article_id
    ),
    []) as mentions,
  coalesce(
    (
      select list({
        'statement_id': s.statement_id,
        'field': s.field,
        'speaker_id': s.speaker_id,
        'speaker_name': s.speaker_name,
        'speaker_surface': s.speaker_surface,
        'speaker_type': s.speaker_type,
        'speaker_basis': s.speaker_basis,
        'speaker_start': s.speaker_start,
        'speaker_end': s.speaker_end,
        'cue': s.cue,
        'cue_start': s.cue_start,
        'cue_end': s.cue_end,
        'cue_class': s.cue_class,
        'kind': s.kind,
        'content': s.content_spans,
        'tone': s.tone,
        'tone_score': s.tone_score,
        'is_uncertain': s.is_uncertain,
        'confidence': s.confidence,
        'rule': s.rule,
        'issue_ids': coalesce(
          (
            select list(distinct i.issue_id order by i.issue_id)
            from statement_issues i
            where i.statement_id = s.statement_id
          ),
          [])})
      from statements s
      where s.article_id = a.article_id
    ),
    []) as statements
from articles a
where a.article_id = ?
