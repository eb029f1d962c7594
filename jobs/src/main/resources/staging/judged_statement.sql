-- Tones of labelled statements; the rule of each tells which label it is.
select articleId, cast(annotated.statement.rule as int) as ordinal, tone, probabilities
from toned
