package dev.tenor.copies;

import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * Holds the texts of candidate pairs against each other and gives the pairs that are near.
 *
 * <p>Reads texts in the order of (earlier, later) of their pairs. A pair may bring more than two,
 * where the input has an id twice: texts of other words than the pair's are passed over.
 */
public final class Comparisons implements Iterator<CopyLink> {
  private final Iterator<PairText> texts;
  private final double threshold;
  private PairText ahead;
  private CopyLink found;
  private String earlierId;
  private int[] earlierShingles;

  /**
   * @param threshold least Jaccard similarity of a copy
   */
  public Comparisons(Iterator<PairText> texts, double threshold) {
    this.texts = texts;
    this.threshold = threshold;
    advance();
  }

  @Override
  public boolean hasNext() {
    while (found == null && ahead != null) {
      found = compareNext();
    }
    return found != null;
  }

  @Override
  public CopyLink next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    CopyLink link = found;
    found = null;
    return link;
  }

  private void advance() {
    ahead = texts.hasNext() ? texts.next() : null;
  }

  /** The link of the next pair; null where it is not near. */
  private CopyLink compareNext() {
    CandidatePair pair = ahead.pair();
    int[] earlier = pair.earlier().equals(earlierId) ? earlierShingles : null;
    int[] later = null;
    for (; ahead != null && ahead.pair().equals(pair); advance()) {
      if (ahead.articleId().equals(pair.later())) {
        later = later == null ? shingles(pair.laterWords()) : later;
      } else {
        earlier = earlier == null ? shingles(pair.earlierWords()) : earlier;
      }
    }
    // The pairs of one earlier article follow each other.
    earlierId = pair.earlier();
    earlierShingles = earlier;
    if (earlier == null || later == null) {
      throw new IllegalStateException("no text of " + pair);
    }
    double similarity = Shingles.similarity(earlier, later);
    return similarity >= threshold ? CopyLink.of(pair, similarity) : null;
  }

  private int[] shingles(long wordsHash) {
    if (ahead.shingles() != null) {
      return ShingleBytes.unpack(ahead.shingles());
    }
    Shingles shingles = Shingles.of(ahead.text(), ahead.asides());
    return shingles.wordsHash() == wordsHash ? shingles.distinct() : null;
  }
}
