package dev.tenor.classify;

import dev.tenor.model.Tone;
import dev.tenor.tone.TermIndex;
import java.util.List;

/**
 * What a judgement shows of whether a model is at home with a statement.
 *
 * @param cluster the article, or the group of labels, that the statement belongs to
 * @param score of the tone, -1 to 1
 * @param isUncertain whether the model abstained
 * @param unknownShare share of the statement's content words that the model does not know, 0 to 1
 */
public record DriftSign(String cluster, double score, boolean isUncertain, double unknownShare) {
  /** How {@link dev.tenor.tone.LexicalFeatures} marks the stem of a content word. */
  private static final String STEM = "t:";

  private static final String NEGATED = "not_";

  /** Shorter words are mostly those that every text has. */
  private static final int LEAST_LETTERS = 4;

  /**
   * @param probabilities in the order of the tones
   * @param terms of the statement
   * @param index of the terms that the model knows
   */
  static DriftSign of(
      String cluster,
      double[] probabilities,
      boolean isUncertain,
      List<String> terms,
      TermIndex index) {
    List<String> stems = stems(terms);
    int known = index.weigh(stems).places().length;
    return new DriftSign(
        cluster,
        probabilities[Tone.POSITIVE.ordinal()] - probabilities[Tone.NEGATIVE.ordinal()],
        isUncertain,
        stems.isEmpty() ? 0 : 1 - (double) known / stems.size());
  }

  /** A known word is no stranger for being denied, so the mark of a negation is taken off. */
  private static List<String> stems(List<String> terms) {
    return terms.stream()
        .filter(term -> term.startsWith(STEM))
        .map(term -> term.replace(STEM + NEGATED, STEM))
        .filter(stem -> stem.length() >= STEM.length() + LEAST_LETTERS)
        .distinct()
        .toList();
  }
}
