import dev.tenor.spark.Sessions;
import dev.tenor.trend.Changes;
import dev.tenor.trend.SqlFiles;
import dev.tenor.trend.SqlFunctions;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Computes and writes the trend tables over the evidence of MakeEvidence: TrendStage FROM OUT. */
class TrendStage {
  public static void main(String[] arguments) {
    SparkSession spark = Sessions.open("local[*]", Path.of(arguments[1] + ".scratch"));
    SqlFunctions.register(spark);
    SqlFiles sql = new SqlFiles(spark);
    for (String table :
        List.of(
            "articles", "statements", "statement_speakers", "statement_issues", "issue_mentions")) {
      spark.read().parquet(arguments[0] + "/" + table).createOrReplaceTempView(table);
    }
    spark
        .sql(
            "select issue_id, cast(null as string) as parent"
                + " from (select distinct issue_id from issue_mentions)"
                + " union all select 'all', null")
        .createOrReplaceTempView("dim_issue");
    spark.sql("select 1 as x where false").createOrReplaceTempView("quarantine");
    spark
        .sql(
            "select explode(array(true, false)) as is_all,"
                + " array(600L, 150L, 50L, 100L, 500L, 100L, 40L, 150L, 560L) as counts")
        .createOrReplaceTempView("tone_rates");
    // The search for bursts is no part of this stage.
    spark
        .sql(
            "select period_grain, period_start, source_id, issue_id from values"
                + " ('day', date'1900-01-01', '', '')"
                + " as b (period_grain, period_start, source_id, issue_id) where false")
        .createOrReplaceTempView("burst");
    for (String table : List.of("dim_source", "dim_date")) {
      write(spark, sql, table, arguments[1]);
    }
    sql.stageOnce("article_day");
    for (String table : List.of("fact_speaker_day", "fact_issue_day", "coverage")) {
      write(spark, sql, table, arguments[1]);
    }
    sql.stageOnce("issue_by_source");
    sql.stageOnce("period_total");
    sql.stage("issue_measure");
    Changes.stage(spark, sql);
    for (String table :
        List.of(
            "issue_change",
            "source_lead",
            "tone_shift",
            "issue_cooccurrence",
            "issue_trend",
            "source_issue_trend",
            "speaker_issue_tone")) {
      write(spark, sql, table, arguments[1]);
    }
    spark.stop();
  }

  private static void write(SparkSession spark, SqlFiles sql, String table, String out) {
    long start = System.nanoTime();
    String folder = out + "/" + table;
    sql.table(table).write().mode("overwrite").parquet(folder);
    spark.read().parquet(folder).createOrReplaceTempView(table);
    System.out.printf(
        "%-20s %,12d rows %8.1f s%n",
        table, spark.table(table).count(), (System.nanoTime() - start) / 1e9);
  }
}
