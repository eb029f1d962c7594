-- Annotated texts that some snapshot has a use for.
select t.contentSha256, t.mentions, t.narrative
from known_text t
left semi join kept_content k on k.content_sha256 = t.contentSha256
