package dev.tenor.trend;

import dev.tenor.spark.Records;
import org.apache.spark.sql.SparkSession;

/**
 * Lays out what the tables of changes are made of: series and cells by SQL, looked into by plain
 * statistics, and judged together so that among all that is called found at most one in twenty is
 * expected to be chance.
 */
public final class Changes {
  private Changes() {}

  /** Needs the views of periods and the tables of statements. */
  public static void stage(SparkSession spark, SqlFiles sql) {
    FindChanges.in(sql.stagedAs("issue_series", Records.encoder(IssueSeries.class)))
        .createOrReplaceTempView("series_finding");
    sql.stage("spoken_about");
    sql.stageOnce("judged_series", "cell_article", "issue_pair");
    sql.stage("burst");
    FindToneShifts.in(sql.stagedAs("tone_cell", Records.encoder(ToneCell.class)))
        .createOrReplaceTempView("tone_finding");
  }
}
