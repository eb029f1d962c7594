package dev.tenor.report;

import dev.tenor.stats.EqualShares;
import dev.tenor.stats.FalseDiscoveryRate;
import dev.tenor.stats.ShareDifference;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An issue's share of the articles of one month beside that of the months before it.
 *
 * @param n independent articles behind {@code share}
 * @param nBefore independent articles behind {@code shareBefore}
 */
record IssueMove(
    String issueId,
    String label,
    LocalDate month,
    int monthsBefore,
    double share,
    double n,
    double shareBefore,
    double nBefore) {

  ShareDifference difference() {
    return ShareDifference.of(share, n, shareBefore, nBefore);
  }

  /** Moves that are more than chance, all issues judged together. */
  static List<IssueMove> beyondChance(List<IssueMove> moves) {
    double[] pValues =
        moves.stream()
            .mapToDouble(m -> EqualShares.pValue(m.share, m.n, m.shareBefore, m.nBefore))
            .toArray();
    double[] qValues = FalseDiscoveryRate.qValues(pValues);
    return IntStream.range(0, moves.size())
        .filter(i -> qValues[i] <= FalseDiscoveryRate.LEVEL)
        .mapToObj(moves::get)
        .filter(move -> move.difference().low() > 0 || move.difference().high() < 0)
        .toList();
  }
}
