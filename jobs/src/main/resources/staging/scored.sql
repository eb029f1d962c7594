-- Probabilities of the tones: the softmax of the summed margins of the model's parts. Two models that
-- agree are surer together than they should be; .75 makes their probabilities match the shares of
-- right answers on held-out folds. The lexical part alone keeps its own scale.
with summed as (
  select
    articleId,
    annotated,
    modelVersion,
    case
      when encoderMargins is null then lexicalMargins
      else zip_with(lexicalMargins, encoderMargins, (a, b) -> 0.75d * (a + b))
    end as margins
  from margins
),
raised as (
  select
    articleId,
    annotated,
    modelVersion,
    transform(margins, m -> exp(m - array_max(margins))) as powers
  from summed
)
select
  articleId,
  annotated,
  modelVersion,
  transform(powers, p -> p / (powers[0] + powers[1] + powers[2])) as probabilities
from raised
