package dev.tenor.job;

import dev.tenor.copies.BandedArticle;
import dev.tenor.copies.Copy;
import dev.tenor.copies.CopyLink;
import dev.tenor.copies.Nearness;
import dev.tenor.copies.PairText;
import dev.tenor.corpus.FindCopies;
import dev.tenor.corpus.Reading;
import dev.tenor.spark.Records;
import dev.tenor.trend.SqlFiles;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Lays out the view {@code fate}: duplicates by content, then copies by words. */
public final class CopyClusters {
  private CopyClusters() {}

  /**
   * @param readings cached: they are read again for the texts of candidates; the view {@code
   *     reading} has the same rows
   */
  public static void stage(
      SparkSession spark, SqlFiles sql, Dataset<Reading> readings, Nearness nearness) {
    FindCopies.sketch(readings, nearness).createOrReplaceTempView("sketched_article");
    sql.stageOnce("record_fate");
    Dataset<BandedArticle> banded =
        sql.stagedAs("banded_article", Records.encoder(BandedArticle.class));
    FindCopies.pairs(banded, nearness).createOrReplaceTempView("pair_in_bucket");
    sql.stageOnce("candidate");
    // The count also tells Spark how small the pairs are, so that it does not move all texts.
    if (spark.table("candidate").count() == 0) {
      spark
          .createDataset(List.<Copy>of(), Records.encoder(Copy.class))
          .createOrReplaceTempView("copy");
    } else {
      copies(sql, nearness).createOrReplaceTempView("copy");
    }
    sql.stageOnce("fate");
  }

  private static Dataset<Copy> copies(SqlFiles sql, Nearness nearness) {
    Dataset<PairText> texts = sql.stagedAs("pair_text", Records.encoder(PairText.class));
    FindCopies.compare(texts, nearness).createOrReplaceTempView("near_pair");
    return FindCopies.decide(
        sql.stagedAs("ordered_link", Records.encoder(CopyLink.class)), nearness);
  }
}
