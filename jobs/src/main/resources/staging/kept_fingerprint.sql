-- Fingerprints that some snapshot has a use for.
select f.sketched, f.shingles
from fingerprint f
left semi join kept_content k on k.content_sha256 = f.sketched.articleId
