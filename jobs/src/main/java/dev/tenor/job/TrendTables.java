package dev.tenor.job;

import dev.tenor.issue.Taxonomy;
import dev.tenor.spark.Records;
import dev.tenor.spark.SideBySide;
import dev.tenor.trend.Changes;
import dev.tenor.trend.Facts;
import dev.tenor.trend.Measures;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.SnapshotWriter;
import dev.tenor.warehouse.TableSchemas;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Dimensions, daily facts and trends of a snapshot, from the evidence that is written already. */
final class TrendTables {
  private static final List<String> DIMENSIONS =
      List.of("dim_issue", "dim_source", "dim_speaker", "dim_date");

  /** What trends are computed from; coverage says where counts are too low. */
  private static final List<String> FACTS =
      List.of("fact_speaker_day", "fact_issue_day", "coverage");

  /** Counts words where the other trends count evidence. */
  private static final String EMERGING_TERM = "emerging_term";

  private final SparkSession spark;
  private final SqlFiles sql;
  private final SnapshotWriter snapshot;
  private final TableSchemas schemas;

  TrendTables(SparkSession spark, SqlFiles sql, SnapshotWriter snapshot, TableSchemas schemas) {
    this.spark = spark;
    this.sql = sql;
    this.snapshot = snapshot;
    this.schemas = schemas;
  }

  void write(Taxonomy taxonomy, IssueRates issueRates, StoreText storeText) throws IOException {
    TaxonomyIssues.stage(spark, taxonomy);
    snapshot.writeAll(DIMENSIONS, sql::table);
    spark
        .createDataset(issueRates.rows(), Records.encoder(IssueRates.Row.class))
        .createOrReplaceTempView("issue_rates");
    sql.stage("tone_rates");
    SideBySide.run(
        List.of(
            () -> {
              emergingTerms(taxonomy, storeText);
              return null;
            },
            () -> {
              changes();
              return null;
            }));
  }

  private void emergingTerms(Taxonomy taxonomy, StoreText storeText) throws IOException {
    EmergingTerms.stage(spark, sql, taxonomy, storeText);
    snapshot.write(EMERGING_TERM, sql.table(EMERGING_TERM));
  }

  private void changes() throws IOException {
    Facts.stage(sql);
    snapshot.writeAll(FACTS, sql::table);
    Measures.stage(sql);
    Changes.stage(spark, sql);
    List<String> trends = new ArrayList<>(schemas.trends());
    trends.removeAll(FACTS);
    trends.remove(EMERGING_TERM);
    snapshot.writeAll(trends, sql::table);
  }
}
