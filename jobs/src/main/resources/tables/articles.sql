-- Articles kept, with the tone of their outlet's own voice.
select
  k.* except (month),
  round(a.narrative.score, 6) as narrative_tone_score,
  a.narrative.sentenceCount as narrative_sentence_count,
  k.month
from kept_article k
join annotated a on a.articleId = k.article_id
