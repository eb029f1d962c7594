package dev.tenor.job;

import dev.tenor.copies.BandedArticle;
import dev.tenor.copies.Copy;
import dev.tenor.copies.CopyLink;
import dev.tenor.copies.Nearness;
import dev.tenor.copies.PairText;
import dev.tenor.corpus.ArticleText;
import dev.tenor.corpus.FindCopies;
import dev.tenor.spark.Records;
import dev.tenor.trend.SqlFiles;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/** Lays out the view {@code fate}: which kept article is a copy of which. */
public final class CopyClusters {
  private CopyClusters() {}

  /** Reads the views of {@link GatherArticles}. */
  public static void stage(SparkSession spark, SqlFiles sql, Nearness nearness) {
    Dataset<ArticleText> texts = spark.table("article_text").as(Records.encoder(ArticleText.class));
    FindCopies.sketch(texts, nearness).createOrReplaceTempView("sketched_article");
    stage(spark, sql, nearness, "pair_text");
  }

  /**
   * Reads {@code sketched_article} as well.
   *
   * @param pairText the staging file that gives what pairs are compared by
   */
  static void stage(SparkSession spark, SqlFiles sql, Nearness nearness, String pairText) {
    Dataset<BandedArticle> banded =
        sql.stagedAs("banded_article", Records.encoder(BandedArticle.class));
    FindCopies.pairs(banded, nearness).createOrReplaceTempView("pair_in_bucket");
    sql.stageOnce("candidate");
    // Counting also tells Spark how small the pairs are, so that it does not move all texts.
    Found found =
        sql.stagedAs("candidate_count", Records.encoder(Found.class)).collectAsList().get(0);
    Dataset<CopyLink> near =
        found.edited() == 0
            ? none(spark, CopyLink.class)
            : FindCopies.compare(sql.stagedAs(pairText, Records.encoder(PairText.class)), nearness);
    near.createOrReplaceTempView("near_pair");
    Dataset<Copy> copies =
        found.pairs() == 0
            ? none(spark, Copy.class)
            : FindCopies.decide(
                sql.stagedAs("ordered_link", Records.encoder(CopyLink.class)), nearness);
    copies.createOrReplaceTempView("copy");
    sql.stageOnce("fate");
  }

  /** Small corpora often have nothing to compare, and each query costs them its planning. */
  private static <R extends Record> Dataset<R> none(SparkSession spark, Class<R> type) {
    return spark.createDataset(List.of(), Records.encoder(type));
  }

  /** Candidate pairs, and those of them that are not the same word by word. */
  public record Found(long pairs, long edited) {}
}
