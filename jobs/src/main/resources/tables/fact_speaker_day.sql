select
  day,
  source_id,
  voice_id as speaker_id,
  member_id as issue_id,
  statement_count,
  positive_count,
  neutral_count,
  negative_count,
  tone_sum,
  tone_sum_squares,
  story_statement_count,
  story_positive_count,
  story_negative_count,
  cluster_count,
  cluster_tone_squares,
  cluster_statement_squares,
  cluster_products
from voice_day
where voice_kind = 'speaker'
