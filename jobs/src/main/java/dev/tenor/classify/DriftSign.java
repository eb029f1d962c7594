package dev.tenor.classify;

import dev.tenor.model.Tone;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a judgement shows of whether a model is at home with a statement.
 *
 * @param cluster the article, or the group of labels, that the statement belongs to
 * @param score of the tone, -1 to 1
 * @param isUncertain whether the model abstained
 * @param unknownShare share of the statement's terms that the model has never seen, 0 to 1
 */
public record DriftSign(String cluster, double score, boolean isUncertain, double unknownShare) {
  /**
   * @param probabilities in the order of the tones
   * @param terms of the statement
   * @param knownCount how many different ones of them the model knows
   */
  static DriftSign of(
      String cluster,
      double[] probabilities,
      boolean isUncertain,
      List<String> terms,
      int knownCount) {
    Set<String> different = new HashSet<>(terms);
    double score = probabilities[Tone.POSITIVE.ordinal()] - probabilities[Tone.NEGATIVE.ordinal()];
    double unknown = different.isEmpty() ? 0 : 1 - (double) knownCount / different.size();
    return new DriftSign(cluster, score, isUncertain, Math.max(0, unknown));
  }
}
