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
import dev.tenor.copies.Shingles;
import dev.tenor.copies.Sketch;
import dev.tenor.spark.Partitions;
import java.util.List;
import org.apache.spark.sql.Dataset;

/**
 * Finds copies over a corpus, in the steps that read text or order; the SQL between them joins and
 * sorts.
 */
public final class FindCopies {
  private FindCopies() {}

  /** Each article's bands and sketch; quarantined records have none. */
  public static Dataset<SketchedArticle> sketch(Dataset<Reading> readings, Nearness nearness) {
    Banding banding = nearness.banding();
    return Partitions.flatMap(
        readings,
        SketchedArticle.class,
        reading -> reading.article() == null ? List.of() : List.of(sketched(reading, banding)));
  }

  private static SketchedArticle sketched(Reading reading, Banding banding) {
    Shingles shingles = Shingles.of(reading.article().text(), reading.article().asides());
    int[] signature = MinHash.signature(shingles);
    return SketchedArticle.of(
        reading, shingles.wordsHash(), banding.keys(signature), Sketch.of(signature));
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
