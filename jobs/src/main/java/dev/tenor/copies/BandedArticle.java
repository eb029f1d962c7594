package dev.tenor.copies;

import java.io.Serializable;

/**
 * One band of one article.
 *
 * @param key of the band; articles of one key share a bucket
 * @param day days since 1970-01-01, or {@link Nearness#UNDATED}
 * @param wordsHash see {@link Shingles#wordsHash}
 */
public record BandedArticle(long key, int day, String articleId, long wordsHash, Sketch sketch)
    implements Serializable {
  boolean isUndated() {
    return day == Nearness.UNDATED;
  }

  boolean hasSameWords(BandedArticle other) {
    return wordsHash == other.wordsHash && sketch.equals(other.sketch);
  }
}
