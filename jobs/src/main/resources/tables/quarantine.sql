-- Records that could not be read, and articles whose id another text has already. Those of files that
-- this run does not read again are carried over.
with conflicting as (
  select
    r.inputFile as input_file,
    r.recordNumber as record_number,
    r.article.articleId as article_id,
    cast(to_json(struct(
      r.article.articleId as id,
      r.article.sourceId as source,
      cast(r.article.publishedDate as string) as published,
      r.article.title,
      r.article.author,
      r.article.url,
      r.article.text)) as binary) as raw
  from reading r
  join record_fate f on r.inputFile = f.input_file and r.recordNumber = f.record_number
  where f.fate = 'conflicting_id'
)
select
  quarantined.inputFile as input_file,
  quarantined.recordNumber as record_number,
  quarantined.reason,
  quarantined.detail,
  quarantined.raw,
  quarantined.rawLength as raw_length,
  quarantined.format,
  quarantined.header,
  'unknown' as month
from reading
where quarantined is not null
union all
select
  input_file,
  record_number,
  'conflicting_id',
  concat('the id ', article_id, ' stands above another text'),
  raw,
  cast(length(raw) as bigint),
  'jsonl',
  cast(null as string),
  'unknown'
from conflicting
union all
select q.input_file, q.record_number, q.reason, q.detail, q.raw, q.raw_length, q.format, q.header,
  q.month
from carried_quarantine q
