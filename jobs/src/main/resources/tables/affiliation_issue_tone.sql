-- Empty as long as no party and no country of a speaker is known.
select
  voice_kind as affiliation_type,
  voice_id as affiliation,
  issue_id,
  period_grain,
  period_start,
  statement_count,
  story_statement_count,
  positive_count,
  neutral_count,
  negative_count,
  net_tone,
  net_tone_low,
  net_tone_high,
  tone_sum,
  tone_sum_squares,
  corrected_positive_share,
  corrected_neutral_share,
  corrected_negative_share,
  corrected_net_tone,
  corrected_net_tone_low,
  corrected_net_tone_high,
  is_low_n,
  is_covered,
  is_complete
from voice_measure
where voice_kind in ('party', 'country')
