-- Judged statements that some snapshot has a use for.
select s.articleId, s.annotated, s.probabilities, s.tone, s.isUncertain, s.modelVersion
from known_statement s
left semi join kept_content k on k.content_sha256 = s.articleId
