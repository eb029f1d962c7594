package dev.tenor.job;

import dev.tenor.annotate.CountPhrases;
import dev.tenor.annotate.DatedText;
import dev.tenor.issue.Taxonomy;
import dev.tenor.spark.Records;
import dev.tenor.trend.SqlFiles;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Lays out what the table {@code emerging_term} is made of: phrases are counted by key, ranked, and
 * only the few that rose are found again as text.
 */
final class EmergingTerms {
  private EmergingTerms() {}

  /** Nothing emerges where texts are not stored: those of earlier runs cannot be counted again. */
  static void stage(SparkSession spark, SqlFiles sql, Taxonomy taxonomy, StoreText stored) {
    sql.stage("dated_text");
    if (stored != StoreText.FULL) {
      spark.table("dated_text").limit(0).createOrReplaceTempView("dated_text");
    }
    Dataset<DatedText> texts = spark.table("dated_text").as(Records.encoder(DatedText.class));
    CountPhrases.count(texts).createOrReplaceTempView("phrase_count");
    sql.stageOnce("rising_phrase");
    List<CountPhrases.Wanted> wanted =
        sql.stagedAs("wanted_phrase", Records.encoder(CountPhrases.Wanted.class)).collectAsList();
    CountPhrases.findAgain(texts, wanted).createOrReplaceTempView("phrase_use");
    Dataset<CountPhrases.UseInArticle> first =
        sql.stagedAs("first_use", Records.encoder(CountPhrases.UseInArticle.class));
    CountPhrases.explain(first, taxonomy).createOrReplaceTempView("phrase_example");
  }
}
