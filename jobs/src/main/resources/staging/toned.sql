-- The tone that is published: the likeliest, neutral where positive or negative are no likelier than it.
-- Beside it whether the judgement is uncertain: the two likeliest lie less than .1 apart.
select
  articleId,
  annotated,
  modelVersion,
  probabilities,
  case
    when probabilities[2] > probabilities[1] and probabilities[2] > probabilities[0] then 'positive'
    when probabilities[0] > probabilities[1] and probabilities[0] >= probabilities[2] then 'negative'
    else 'neutral'
  end as tone,
  sort_array(probabilities, false)[0] - sort_array(probabilities, false)[1] < 0.1 as isUncertain
from scored
