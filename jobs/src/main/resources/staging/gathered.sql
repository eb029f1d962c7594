-- The articles that the input brings and those that are carried over, each id once.
select r.article, r.textSha256, false as isCarried, 'full' as textStored
from reading r
join record_fate f on f.input_file = r.inputFile and f.record_number = r.recordNumber
where f.fate = 'kept'
union all
select
  struct(articleId, sourceId, publishedDate, dateQuality, dateReason, title, author, url, language,
    text, repairs, asides) as article,
  text_sha256 as textSha256,
  true as isCarried,
  text_stored as textStored
from carried_article
