-- The mentions and the narrative of fresh texts, as they are kept.
select articleId as contentSha256, mentions, narrative from fresh_annotated
