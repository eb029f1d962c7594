package dev.tenor.copies;

import java.io.Serializable;

/**
 * When two articles are copies.
 *
 * @param similarity Jaccard similarity of their word 5-shingles, at least this
 * @param windowDays days between them, at most this many
 */
public record Nearness(double similarity, int windowDays) implements Serializable {
  /** Stands for an unknown day: later than all, and in no window but its own. */
  public static final int UNDATED = Integer.MAX_VALUE;

  /** Two standard errors and a half of a sketch's estimate. */
  private static final double MARGIN = 0.15;

  public Banding banding() {
    return Banding.forSimilarity(similarity);
  }

  boolean isWithin(int earlierDay, int laterDay) {
    return (long) laterDay - earlierDay <= windowDays;
  }

  /** Whether two articles may be as similar as asked, as far as their sketches tell. */
  boolean isPlausible(double estimate) {
    return estimate >= similarity - MARGIN;
  }
}
