import dev.tenor.spark.Sessions;
import dev.tenor.trend.Changes;
import dev.tenor.trend.SqlFiles;
import dev.tenor.trend.SqlFunctions;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * What the tables of changes cost over made-up statements: a year of 100 outlets, 30 issues, 20,000
 * speakers of whom few say much, four statements an article.
 *
 * <p>Usage: {@code ChangesBench STATEMENTS SCRATCH}. Prints CPU seconds of the whole process by table.
 */
public final class ChangesBench {
  private ChangesBench() {}

  public static void main(String[] args) {
    long articles = Long.parseLong(args[0]) / 4;
    SparkSession spark = Sessions.open("local[2]", Path.of(args[1]));
    SqlFunctions.register(spark);
    // A hash of the row's number is what chance is here: the rows are the same each time.
    view(
        spark,
        "article_day",
        """
        select concat('a', id) as article_id,
          concat('outlet-', cast(pow(pmod(xxhash64(id, 'outlet'), 10000) / 10000d, 2) * 100 as int))
            as source_id,
          date_add(date'2025-01-01', cast(pmod(xxhash64(id, 'day'), 365) as int)) as day,
          pmod(xxhash64(id, 'copy'), 10) > 0 as is_original
        from range(0, %d, 1, 8)
        """
            .formatted(articles));
    view(
        spark,
        "issue_mentions",
        """
        select distinct article_id,
          concat('issue-', cast(pow(pmod(xxhash64(article_id, n, 'issue'), 10000) / 10000d, 2) * 30
            as int)) as issue_id
        from article_day lateral view explode(sequence(1, 3)) as n
        """);
    view(
        spark,
        "fact_issue_day",
        """
        select d.day, d.source_id, m.issue_id, count(*) as story_count
        from issue_mentions m join article_day d on d.article_id = m.article_id
        where d.is_original
        group by d.day, d.source_id, m.issue_id
        """);
    view(
        spark,
        "period_total",
        """
        select distinct 'day' as period_grain, day as period_start, source_id, true as is_covered
        from article_day
        """);
    view(
        spark,
        "statements",
        """
        select concat(article_id, '/text/s', n) as statement_id, article_id,
          element_at(array('positive', 'neutral', 'neutral', 'negative'),
            1 + cast(pmod(xxhash64(article_id, n, 'tone'), 4) as int)) as tone
        from article_day lateral view explode(sequence(1, 4)) as n
        """);
    view(
        spark,
        "statement_speakers",
        """
        select statement_id,
          concat('speaker-', cast(pow(pmod(xxhash64(statement_id, 'who'), 100000) / 100000d, 4)
            * 20000 as int)) as speaker_id
        from statements
        """);
    view(
        spark,
        "statement_issues",
        """
        select statement_id,
          concat('issue-', cast(pow(pmod(xxhash64(statement_id, 'what'), 10000) / 10000d, 2) * 30
            as int)) as issue_id
        from statements
        """);
    SqlFiles sql = new SqlFiles(spark);
    double before = cpuSeconds();
    System.out.printf("%d statements made: %.1f CPU s%n", 4 * articles, before);
    Changes.stage(spark, sql);
    for (String table : List.of("issue_change", "source_lead", "tone_shift", "issue_cooccurrence")) {
      long rows = sql.table(table).count();
      System.out.printf("%-20s %8d rows %8.1f CPU s%n", table, rows, cpuSeconds() - before);
      before = cpuSeconds();
    }
    spark.stop();
  }

  private static void view(SparkSession spark, String name, String query) {
    spark.sql(query).cache().createOrReplaceTempView(name);
    spark.table(name).count();
  }

  private static double cpuSeconds() {
    var os =
        (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    return os.getProcessCpuTime() / 1e9;
  }
}
