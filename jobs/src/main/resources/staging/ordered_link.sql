-- Everything that is near, in the order in which it is decided: one task reads the links of a
-- window of days at a time.
select /*+ repartition(1) */ *
from (
  select
    earlier, earlierDay, later, laterDay, isLaterUndated, isVerbatim, 1d as similarity
  from candidate
  where isVerbatim
  union all
  select earlier, earlierDay, later, laterDay, isLaterUndated, isVerbatim, similarity
  from near_pair)
sort by laterDay, isLaterUndated, later, earlierDay, earlier
