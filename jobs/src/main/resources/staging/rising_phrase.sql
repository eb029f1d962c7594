-- Phrases that more articles of a month hold than the months before would let one expect. More of
-- them than the table shows: names and what the taxonomy covers are still among them.
with phrase_month as (
  select phrase_key, month, sum(article_count) as article_count
  from (select phraseKey as phrase_key, month, articleCount as article_count from phrase_count
    distribute by phrase_key)
  group by phrase_key, month
),
with_before as (
  select
    *,
    coalesce(
      sum(article_count) over (
        partition by phrase_key order by month rows between unbounded preceding and 1 preceding),
      0) as article_count_before
  from phrase_month
),
month_total as (
  select
    month,
    article_total,
    coalesce(
      sum(article_total) over (order by month rows between unbounded preceding and 1 preceding),
      0) as article_total_before
  from (select month, count(*) as article_total from dated_text group by month)
),
-- Two articles are a coincidence, and one is one author's word.
rising as (
  select
    w.*,
    t.article_total,
    t.article_total_before,
    log_likelihood(
      w.article_count, t.article_total, w.article_count_before, t.article_total_before)
      as log_likelihood
  from with_before w
  join month_total t on t.month = w.month
  where w.article_count >= 3
    and t.article_total_before > 0
    and w.article_count * t.article_total_before > w.article_count_before * t.article_total
),
-- 10.83 is p = .001 for one degree of freedom.
ranked as (
  select
    *,
    row_number() over (
      partition by month order by log_likelihood desc, article_count desc, phrase_key) as rank
  from rising
  where log_likelihood >= 10.83
)
select * from ranked where rank <= 400
