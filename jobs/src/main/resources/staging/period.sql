-- Every period between the first and the last dated article, also those without any.
select distinct g.period_grain, to_date(date_trunc(g.period_grain, d.date)) as period_start
from dim_date d
cross join (values ('day'), ('week'), ('month')) as g (period_grain)
where d.is_known
