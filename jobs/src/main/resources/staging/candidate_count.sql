-- How many pairs there are, and how many of them must be compared.
select count(*) as pairs, count_if(not isVerbatim) as edited from candidate
