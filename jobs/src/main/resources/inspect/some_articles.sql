-- How many articles there are, and the ids of a few of them.
select
  (select count(*) from articles) as article_count,
  (
    select list(article_id order by article_id)
    from (select article_id from articles order by article_id limit 3)
  ) as article_ids
