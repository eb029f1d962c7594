package dev.tenor.job;

import dev.tenor.copies.Nearness;
import dev.tenor.corpus.ArticleText;
import dev.tenor.corpus.FindCopies;
import dev.tenor.corpus.Fingerprint;
import dev.tenor.spark.Records;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.EarlierSnapshot;
import dev.tenor.warehouse.ReusableResults;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.SparkSession;

/**
 * Finds copies where texts are not stored: hashes of their words are kept beside the snapshots and
 * stand for them.
 */
final class Fingerprints {
  private static final String PART = "fingerprints";
  private static final Encoder<Fingerprint> FINGERPRINT = Records.encoder(Fingerprint.class);

  private final SparkSession spark;
  private final SqlFiles sql;
  private final Nearness nearness;
  private final ReusableResults results;

  Fingerprints(SparkSession spark, SqlFiles sql, Warehouse warehouse, Nearness nearness) {
    this.spark = spark;
    this.sql = sql;
    this.nearness = nearness;
    this.results =
        new ReusableResults(
            spark,
            warehouse,
            "fingerprints",
            CodeRevision.of("copies") + "-" + nearness.banding().rows());
  }

  /** Whether articles are carried over whose text is not stored. */
  boolean areNeeded() {
    return spark
            .sql("select count(*) from earlier_articles where text_stored <> 'full'")
            .first()
            .getLong(0)
        > 0;
  }

  /** Lays out the views of {@link CopyClusters} from what is kept and from new texts. */
  void stage(String batch) throws IOException {
    results.rows(PART, FINGERPRINT).createOrReplaceTempView("fingerprint");
    sql.stageOnce("kept_article_content");
    Dataset<ArticleText> fresh =
        sql.stagedAs("text_without_fingerprint", Records.encoder(ArticleText.class));
    results.add(batch, Map.of(PART, FindCopies.fingerprint(fresh, nearness)));
    results.rows(PART, FINGERPRINT).createOrReplaceTempView("fingerprint");
    long gone = sql.staged("lost_fingerprint").first().getLong(0);
    if (gone > 0) {
      throw new UsageProblem(
          "%,d articles cannot be compared, for their texts are not stored: run over all of the"
                  .formatted(gone)
              + " input with --rebuild");
    }
    sql.stage("sketched_article");
    CopyClusters.stage(spark, sql, nearness, "pair_fingerprint");
  }

  /** Removes what no snapshot that is kept has any use for. */
  void tidy(List<Path> snapshots) throws IOException {
    if (results.batchCount() > 0) {
      results.removeOthers();
      EarlierSnapshot.openAll(spark, snapshots, "articles", "kept_snapshot_article");
      sql.stageOnce("kept_content");
      results.rows(PART, FINGERPRINT).createOrReplaceTempView("fingerprint");
      results.replace("kept", Map.of(PART, sql.stagedAs("kept_fingerprint", FINGERPRINT)));
    }
  }
}
