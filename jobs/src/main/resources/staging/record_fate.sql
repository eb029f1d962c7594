-- What becomes of each readable record of the input, before it meets what the warehouse holds. All
-- choices go by content, not by place in the input, so that the order of files and lines does not
-- matter; and they are made before the window is cut, so that each window of an input sees the same.
with record as (
  select
    inputFile,
    recordNumber,
    article.articleId,
    article.sourceId,
    article.publishedDate,
    textSha256,
    article.title,
    article.author,
    article.url
  from reading
  where article is not null
),
remembered as (
  select r.*, i.hash is not null or t.hash is not null as is_forgotten
  from record r
  left join forgotten i on i.hash = sha2(concat('id\n', r.articleId), 256)
  left join forgotten t on t.hash = sha2(concat('text\n', r.sourceId, '\n', r.textSha256), 256)
),
ranked_in_id as (
  select
    *,
    row_number() over same_id as id_rank,
    first(textSha256) over same_id as kept_sha256
  from remembered
  window same_id as (
    partition by articleId, is_forgotten
    order by publishedDate nulls last, textSha256, sourceId, coalesce(title, ''),
      coalesce(author, ''), coalesce(url, ''), inputFile, recordNumber)
),
ranked_in_source as (
  select
    *,
    if(
      id_rank = 1,
      row_number() over (
        partition by sourceId, textSha256, id_rank = 1, is_forgotten
        order by publishedDate nulls last, articleId),
      null) as source_rank
  from ranked_in_id
)
select
  r.inputFile as input_file,
  r.recordNumber as record_number,
  r.articleId as article_id,
  case
    when r.is_forgotten then 'forgotten'
    when id_rank = 1 and source_rank = 1 then
      if(r.publishedDate is null or w.is_whole
        or (r.publishedDate >= w.first_day and r.publishedDate < w.end_day), 'kept', 'outside')
    when id_rank = 1 or textSha256 = kept_sha256 then 'duplicate'
    else 'conflicting_id'
  end as fate
from ranked_in_source r
cross join asked_window w
