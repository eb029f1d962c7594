-- What becomes of each readable record before copies are looked for. All choices go by content, not
-- by place in the input, so that the order of files and lines does not matter.
with ranked_in_id as (
  select
    *,
    row_number() over same_id as id_rank,
    first(textSha256) over same_id as kept_sha256
  from sketched_article
  window same_id as (
    partition by articleId
    order by publishedDate nulls last, textSha256, sourceId, coalesce(title, ''),
      coalesce(author, ''), coalesce(url, ''), inputFile, recordNumber)
),
ranked_in_source as (
  select
    *,
    if(
      id_rank = 1,
      row_number() over (
        partition by sourceId, textSha256, id_rank = 1 order by publishedDate nulls last, articleId),
      null) as source_rank
  from ranked_in_id
)
select
  inputFile as input_file,
  recordNumber as record_number,
  articleId as article_id,
  coalesce(unix_date(publishedDate), 2147483647) as day,
  wordsHash as words_hash,
  bands,
  sketch,
  case
    when id_rank = 1 and source_rank = 1 then 'kept'
    when id_rank = 1 or textSha256 = kept_sha256 then 'duplicate'
    else 'conflicting_id'
  end as fate
from ranked_in_source
