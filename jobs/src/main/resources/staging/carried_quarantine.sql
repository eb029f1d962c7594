-- The quarantine of the snapshot before, without the records and files that are read again and
-- without what is forgotten.
select q.*
from earlier_quarantine q
left anti join input_file f on f.address = q.input_file
left anti join reading r on r.inputFile = q.input_file and r.recordNumber = q.record_number
left anti join forgotten i
  on q.reason = 'conflicting_id'
  and i.hash = sha2(concat('id\n', get_json_object(cast(q.raw as string), '$.id')), 256)
