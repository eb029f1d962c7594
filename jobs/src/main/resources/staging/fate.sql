-- What becomes of each readable record. All choices go by content, not by place in the input, so
-- that the order of files and lines does not matter.
with candidate as (
  select
    inputFile as input_file,
    recordNumber as record_number,
    article.articleId as article_id,
    article.sourceId as source_id,
    article.publishedDate as published_date,
    textSha256 as text_sha256,
    coalesce(article.title, '') as title,
    coalesce(article.author, '') as author,
    coalesce(article.url, '') as url
  from reading
  where article is not null
),
ranked_in_id as (
  select
    *,
    row_number() over same_id as id_rank,
    first(text_sha256) over same_id as kept_sha256
  from candidate
  window same_id as (
    partition by article_id
    order by published_date nulls last, text_sha256, source_id, title, author, url, input_file,
      record_number)
),
ranked_in_source as (
  select
    *,
    row_number() over (
      partition by source_id, text_sha256 order by published_date nulls last, article_id)
      as source_rank
  from ranked_in_id
  where id_rank = 1
),
clustered as (
  select
    *,
    first(article_id) over (
      partition by text_sha256 order by published_date nulls last, article_id) as cluster_id
  from ranked_in_source
  where source_rank = 1
)
select
  input_file, record_number, 'kept' as fate, cluster_id, cluster_id = article_id as is_original
from clustered
union all
select
  input_file,
  record_number,
  case when text_sha256 = kept_sha256 then 'duplicate' else 'conflicting_id' end,
  cast(null as string),
  cast(null as boolean)
from ranked_in_id
where id_rank > 1
union all
select input_file, record_number, 'duplicate', cast(null as string), cast(null as boolean)
from ranked_in_source
where source_rank > 1
