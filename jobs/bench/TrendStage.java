package dev.tenor.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.tenor.spark.Sessions;
import dev.tenor.trend.Changes;
import dev.tenor.trend.Facts;
import dev.tenor.trend.Measures;
import dev.tenor.trend.SqlFiles;
import dev.tenor.trend.SqlFunctions;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/**
 * Computes and writes the fact and trend tables over the evidence of MakeEvidence, or over a
 * published snapshot: TrendStage FROM OUT. Prints rows, CPU seconds of the whole process and
 * seconds of each table and CPU seconds of the whole. What a table is the first to ask for counts
 * as its own; what all of them rest on counts in the whole alone.
 */
class TrendStage {
  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final SparkSession spark;
  private final SqlFiles sql;
  private final String from;
  private final String out;

  private TrendStage(String from, String out) {
    this.spark = Sessions.open("local[*]", Path.of(out + ".scratch"));
    this.sql = new SqlFiles(spark);
    this.from = from;
    this.out = out;
  }

  public static void main(String[] arguments) {
    new TrendStage(arguments[0], arguments[1]).run();
  }

  private void run() {
    SqlFunctions.register(spark);
    for (String table :
        List.of(
            "articles", "statements", "statement_speakers", "statement_issues", "issue_mentions")) {
      open(table);
    }
    openOr("quarantine", "select 1 as x where false");
    openOr(
        "dim_issue",
        "select issue_id, cast(null as string) as parent"
            + " from (select distinct issue_id from issue_mentions)"
            + " union all select 'all', null");
    openOr(
        "dim_speaker",
        "select distinct speaker_id, cast(null as string) as party, cast(null as string) as country"
            + " from statement_speakers");
    spark
        .sql("select '' as issueId, array(0L, 0L, 0L, 0L) as counts where false")
        .createOrReplaceTempView("issue_rates");
    spark
        .sql(
            "select explode(array(true, false)) as is_all,"
                + " array(600L, 150L, 50L, 100L, 500L, 100L, 40L, 150L, 560L) as counts")
        .createOrReplaceTempView("tone_rates");
    write("dim_source");
    write("dim_date");
    Facts.stage(sql);
    write("fact_speaker_day");
    write("fact_issue_day");
    write("coverage");
    Measures.stage(sql);
    Changes.stage(spark, sql);
    for (String table :
        List.of(
            "issue_change",
            "source_lead",
            "tone_shift",
            "issue_cooccurrence",
            "issue_trend",
            "issue_parent_trend",
            "source_issue_trend",
            "speaker_issue_tone",
            "affiliation_issue_tone")) {
      write(table);
    }
    System.out.printf(
        "%-24s %17s %8.1f CPU s%n", "all, with start-up", "", SYSTEM.getProcessCpuTime() / 1e9);
    spark.stop();
  }

  private void open(String table) {
    spark.read().parquet(from + "/" + table).createOrReplaceTempView(table);
  }

  private void openOr(String table, String query) {
    if (Files.isDirectory(Path.of(from, table))) {
      open(table);
    } else {
      spark.sql(query).createOrReplaceTempView(table);
    }
  }

  private void write(String table) {
    long start = System.nanoTime();
    long cpu = SYSTEM.getProcessCpuTime();
    String folder = out + "/" + table;
    sql.table(table).write().mode("overwrite").parquet(folder);
    spark.read().parquet(folder).createOrReplaceTempView(table);
    System.out.printf(
        "%-24s %,12d rows %8.1f CPU s %8.1f s%n",
        table,
        spark.table(table).count(),
        (SYSTEM.getProcessCpuTime() - cpu) / 1e9,
        (System.nanoTime() - start) / 1e9);
  }
}
