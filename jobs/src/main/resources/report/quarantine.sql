-- Why records were not analysed, with the first record of each reason.
select
  reason,
  count(*) as record_count,
  min_by(concat(element_at(split(input_file, '/'), -1), ', record ', record_number),
    struct(input_file, record_number)) as example,
  substring(min_by(coalesce(detail, ''), struct(input_file, record_number)), 1, 200) as detail
from quarantine
group by reason
order by record_count desc, reason
