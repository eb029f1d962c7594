-- Records that could not be read, and articles whose id another text has already.
select
  quarantined.inputFile as input_file,
  quarantined.recordNumber as record_number,
  quarantined.reason,
  quarantined.detail,
  quarantined.raw,
  'unknown' as month
from reading
where quarantined is not null
union all
select
  r.inputFile,
  r.recordNumber,
  'conflicting_id',
  concat('the id ', r.article.articleId, ' stands above another text'),
  cast(to_json(struct(
    r.article.articleId as id,
    r.article.sourceId as source,
    cast(r.article.publishedDate as string) as published,
    r.article.title,
    r.article.author,
    r.article.url,
    r.article.text)) as binary),
  'unknown'
from reading r
join fate f on r.inputFile = f.input_file and r.recordNumber = f.record_number
where f.fate = 'conflicting_id'
