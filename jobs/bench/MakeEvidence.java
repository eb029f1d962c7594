package dev.tenor.bench;

import dev.tenor.spark.Sessions;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;

/**
 * Writes evidence as a run would have written it, without any text: MakeEvidence STATEMENTS FOLDER.
 *
 * <p>Ten statements an article, two years, 50 outlets, 20 issues, 5,000 speakers of which few speak
 * often; one article in ten is a copy. All by hashes of row numbers, so that the same numbers give
 * the same rows.
 */
class MakeEvidence {
  public static void main(String[] arguments) {
    long statements = Long.parseLong(arguments[0]);
    long articles = statements / 10;
    SparkSession spark = Sessions.open("local[*]", Path.of(arguments[1] + ".scratch"));
    spark
        .sql(
            """
            select concat('a', id) as article_id,
              concat('source-', pmod(xxhash64(id, 1), 50)) as source_id,
              date_add(date'2015-01-01', cast(id * 730 div %1$d as int)) as published_date,
              concat('a', id - if(id > 0 and pmod(xxhash64(id, 2), 10) = 0, 1, 0)) as near
            from range(%1$d)
            """
                .formatted(articles))
        .createOrReplaceTempView("drawn");
    write(
        spark,
        arguments[1] + "/articles",
        """
        select d.article_id, d.source_id, d.published_date, o.near = o.article_id as is_near,
          cast(null as double) as narrative_tone_score,
          if(o.near = o.article_id, d.near, d.article_id) as cluster_id,
          not (o.near = o.article_id and d.near <> d.article_id) as is_original
        from drawn d join drawn o on o.article_id = d.near
        """);
    spark
        .sql(
            """
            select concat('s', id) as statement_id, concat('a', id div 10) as article_id,
              concat('speaker-', cast(floor(pow(5000d,
                pmod(xxhash64(id, 3), 1000003) / 1000003d)) as int)) as speaker_id,
              element_at(array('positive', 'neutral', 'negative'),
                cast(pmod(xxhash64(id, 4), 3) + 1 as int)) as tone,
              cast(pmod(xxhash64(id, 5), 20) as int) as issue,
              pmod(xxhash64(id, 6), 2) as has_issue
            from range(%d)
            """
                .formatted(statements))
        .createOrReplaceTempView("said");
    write(
        spark,
        arguments[1] + "/statements",
        """
        select s.statement_id, s.article_id, s.tone, s.speaker_id, a.published_date, a.source_id
        from said s join drawn a on a.article_id = s.article_id
        """);
    write(spark, arguments[1] + "/statement_speakers", "select statement_id, speaker_id from said");
    write(
        spark,
        arguments[1] + "/statement_issues",
        "select statement_id, concat('issue-', issue) as issue_id from said where has_issue = 1");
    write(
        spark,
        arguments[1] + "/issue_mentions",
        """
        select concat('m', s.statement_id) as mention_id, s.article_id,
          concat('issue-', s.issue) as issue_id, a.published_date, a.source_id
        from said s join drawn a on a.article_id = s.article_id where s.has_issue = 1
        """);
    spark.stop();
  }

  private static void write(SparkSession spark, String folder, String query) {
    spark.sql(query).write().mode("overwrite").parquet(folder);
  }
}
