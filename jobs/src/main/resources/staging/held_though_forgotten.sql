-- What a snapshot holds that is on the list of the forgotten.
select e.article_id
from earlier_articles e
join forgotten f
  on f.hash in (sha2(concat('id\n', e.article_id), 256),
    sha2(concat('text\n', e.source_id, '\n', e.text_sha256), 256))
union all
select q.input_file
from earlier_quarantine q
join forgotten f
  on f.hash = sha2(concat('id\n', get_json_object(cast(q.raw as string), '$.id')), 256)
where q.reason = 'conflicting_id'
