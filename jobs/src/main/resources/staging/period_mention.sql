-- Mentions of issues in each of their article's periods.
select p.*, m.issue_id
from issue_mentions m
join period_article p on p.article_id = m.article_id
