package dev.tenor.corpus;

import dev.tenor.copies.BandedArticle;
import dev.tenor.copies.Banding;
import dev.tenor.copies.CandidatePair;
import dev.tenor.copies.CandidatePairs;
import dev.tenor.copies.Comparisons;
import dev.tenor.copies.Copy;
import dev.tenor.copies.CopyLink;
import dev.tenor.copies.MinHash;
import dev.tenor.copies.Nearness;
import dev.tenor.copies.Originals;
import dev.tenor.copies.PairText;
import dev.tenor.copies.ShingleBytes;
import dev.tenor.copies.Shingles;
import dev.tenor.copies.Sketch;
import dev.tenor.spark.Partitions;
import org.apache.spark.sql.Dataset;

/**
 * Finds copies over a corpus, in the steps that read text or order; the SQL between them joins and
 * sorts.
 */
public final class FindCopies {
  private FindCopies() {}

  /** Each article's bands and sketch. */
  public static Dataset<SketchedArticle> sketch(Dataset<ArticleText> texts, Nearness nearness) {
    Banding banding = nearness.banding();
    return Partitions.mapEach(texts, SketchedArticle.class, text -> sketched(text, banding));
  }

  /** All that finds and compares an article's copies, for a run that will not have its text. */
  public static Dataset<Fingerprint> fingerprint(Dataset<ArticleText> texts, Nearness nearness) {
    Banding banding = nearness.banding();
    return Partitions.mapEach(
        texts,
        Fingerprint.class,
        text ->
            new Fingerprint(
                sketched(text, banding),
                ShingleBytes.pack(Shingles.of(text.text(), text.asides()).distinct())));
  }

  private static SketchedArticle sketched(ArticleText text, Banding banding) {
    Shingles shingles = Shingles.of(text.text(), text.asides());
    int[] signature = MinHash.signature(shingles);
    return new SketchedArticle(
        text.articleId(), shingles.wordsHash(), banding.keys(signature), Sketch.of(signature));
  }

  /**
   * The pairs worth comparing; one may come several times.
   *
   * @param banded all articles of a key in one partition, in the order of (key, day, article id)
   */
  public static Dataset<CandidatePair> pairs(Dataset<BandedArticle> banded, Nearness nearness) {
    return Partitions.map(
        banded, CandidatePair.class, articles -> new CandidatePairs(articles, nearness));
  }

  /**
   * The pairs that are near.
   *
   * @param texts all of a pair in one partition, in the order of (earlier, later)
   */
  public static Dataset<CopyLink> compare(Dataset<PairText> texts, Nearness nearness) {
    double threshold = nearness.similarity();
    return Partitions.map(texts, CopyLink.class, rows -> new Comparisons(rows, threshold));
  }

  /**
   * The articles that are copies.
   *
   * @param links all in one partition, in the order that {@link Originals} reads
   */
  public static Dataset<Copy> decide(Dataset<CopyLink> links, Nearness nearness) {
    return Partitions.map(links, Copy.class, rows -> new Originals(rows, nearness));
  }
}
