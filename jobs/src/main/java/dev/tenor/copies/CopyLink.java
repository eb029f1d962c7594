package dev.tenor.copies;

import java.io.Serializable;

/**
 * Two articles that are near each other; days and order as in {@link CandidatePair}.
 *
 * @param similarity Jaccard similarity, at least the threshold; 1 where verbatim
 */
public record CopyLink(
    String earlier,
    int earlierDay,
    String later,
    int laterDay,
    boolean isLaterUndated,
    boolean isVerbatim,
    double similarity)
    implements Serializable {
  static CopyLink of(CandidatePair pair, double similarity) {
    return new CopyLink(
        pair.earlier(),
        pair.earlierDay(),
        pair.later(),
        pair.laterDay(),
        pair.isLaterUndated(),
        pair.isVerbatim(),
        similarity);
  }
}
