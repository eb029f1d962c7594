-- Pairs that share a bucket, each once.
select distinct * from pair_in_bucket
