-- What a published snapshot says of the articles that people have labelled.
with wanted as (
  select a.article_id, a.text
  from articles a
  left semi join gold_article g on g.articleId = a.article_id
),
mention as (
  select article_id, collect_list(struct(issue_id as issueId, char_start as start)) as mentions
  from issue_mentions
  where field = 'text'
  group by article_id
),
statement_issue as (
  select statement_id, sort_array(collect_set(issue_id)) as issue_ids
  from statement_issues
  group by statement_id
),
said as (
  select
    s.article_id,
    collect_list(
      struct(
        s.content_spans as content,
        s.speaker_name as speakerName,
        s.speaker_type as speakerType,
        s.tone,
        array(s.p_negative, s.p_neutral, s.p_positive) as probabilities,
        coalesce(i.issue_ids, array()) as issueIds)) as statements
  from statements s
  left semi join gold_article g on g.articleId = s.article_id
  left join statement_issue i on i.statement_id = s.statement_id
  where s.field = 'text'
  group by s.article_id
)
select
  w.article_id as articleId,
  w.text,
  coalesce(m.mentions, array()) as mentions,
  coalesce(s.statements, array()) as statements
from wanted w
left join mention m on m.article_id = w.article_id
left join said s on s.article_id = w.article_id
