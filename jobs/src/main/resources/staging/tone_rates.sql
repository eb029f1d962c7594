-- How the tone models err: held-out counts by true and judged tone, in the order negative, neutral,
-- positive, a row of the square after the other. Where several models judged, each counts by the
-- statements that it judged; issues and all statements are told apart, for models may differ.
with judged as (
  select true as is_all, model_version, count(*) as judged_count
  from statements
  group by model_version
  union all
  select false, s.model_version, count(*)
  from statement_issues i
  join statements s on s.statement_id = i.statement_id
  group by s.model_version
),
weighted as (
  select
    *,
    judged_count / sum(judged_count) over (partition by is_all) as weight
  from judged
),
pooled as (
  select
    w.is_all,
    c.true_tone,
    c.judged_tone,
    cast(round(sum(w.weight * c.statement_count)) as bigint) as held_out_count
  from weighted w
  join tone_confusion c on c.model_version = w.model_version
  group by w.is_all, c.true_tone, c.judged_tone
)
select
  is_all,
  transform(
    array_sort(collect_list(struct(true_tone, judged_tone, held_out_count))),
    x -> x.held_out_count) as counts
from pooled
group by is_all
having count(*) = 9
