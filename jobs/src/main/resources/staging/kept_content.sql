-- Contents of all articles of the snapshots that are kept.
select distinct sha2(
    concat_ws('\n', coalesce(title, ''), coalesce(cast(published_date as string), ''), text_sha256),
    256) as content_sha256
from kept_snapshot_article
