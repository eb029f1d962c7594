-- What the search for copies reads of the kept articles.
select article.articleId, article.text, article.asides from kept_reading
