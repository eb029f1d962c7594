package dev.tenor.model;

/**
 * The tone of an outlet's own sentences in an article.
 *
 * @param score mean of p_positive - p_negative over the sentences; null where there are none
 * @param sentenceCount how many sentences it rests on
 */
public record NarrativeTone(Double score, long sentenceCount) {
  /** What an article without sentences of the outlet has, or one that nobody judged. */
  public static final NarrativeTone NONE = new NarrativeTone(null, 0);
}
