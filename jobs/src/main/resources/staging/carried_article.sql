-- Articles of the snapshot before that stay: those outside of the window whose id the input does not
-- bring again. What has no day is in no window.
select
  e.article_id as articleId,
  e.source_id as sourceId,
  e.published_date as publishedDate,
  upper(e.date_quality) as dateQuality,
  upper(e.date_reason) as dateReason,
  e.title,
  e.author,
  e.url,
  e.language,
  e.text,
  transform(e.repairs, r -> struct(upper(r.kind) as kind, r.count as count)) as repairs,
  transform(e.asides, a -> struct(a.start as start, a.end as end, upper(a.kind) as kind)) as asides,
  e.text_sha256,
  coalesce(e.text_stored, 'full') as text_stored
from earlier_articles e
cross join asked_window w
left anti join (select article_id from record_fate where fate = 'kept') k
  on k.article_id = e.article_id
left anti join forgotten i on i.hash = sha2(concat('id\n', e.article_id), 256)
left anti join forgotten t on t.hash = sha2(concat('text\n', e.source_id, '\n', e.text_sha256), 256)
where e.published_date is null or w.is_whole
  or not (e.published_date >= w.first_day and e.published_date < w.end_day)
