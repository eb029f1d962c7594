-- Cells of speaker and issue with enough statements for two sides.
with cell as (
  select
    speaker_id,
    issue_id,
    collect_list(struct(
      day,
      article_id as articleId,
      source_id as sourceId,
      tone_sum as toneSum,
      tone_squares as toneSquares,
      statement_count as statementCount)) as articles
  from cell_article
  group by speaker_id, issue_id
  having sum(statement_count) >= 40 and count(*) >= 10
)
select /*+ repartition(8) */ speaker_id as speakerId, issue_id as issueId, articles
from cell
