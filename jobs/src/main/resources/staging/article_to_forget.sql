-- Where a snapshot knows the ids that are to be forgotten; without outlet and text where only its
-- quarantine does.
select e.article_id, e.source_id, e.text_sha256
from earlier_articles e
join asked_id a on a.article_id = e.article_id
union all
select a.article_id, cast(null as string), cast(null as string)
from earlier_quarantine q
join asked_id a on a.article_id = get_json_object(cast(q.raw as string), '$.id')
where q.reason = 'conflicting_id'
