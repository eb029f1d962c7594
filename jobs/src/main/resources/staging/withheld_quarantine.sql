-- The quarantine without the records themselves, which are texts too.
select q.* except (raw), cast('' as binary) as raw from quarantine q
