package dev.tenor.evaluate;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/**
 * Pairs statements of the gold with those of a run, each at most once: the two that share most come
 * first, by Jaccard's index of their characters; ties go by order in the gold, then in the run.
 */
final class Matching {
  /** Half of all characters of both: the same statement, with other borders at most. */
  static final double STRICT = .5;

  /** Enough to ask whether speaker and tone are right. */
  static final double LOOSE = .3;

  private Matching() {}

  /** Indexes of a pair in both lists. */
  record Pair(int gold, int run) {}

  private record Candidate(double jaccard, int gold, int run) {}

  static List<Pair> match(List<BitSet> gold, List<BitSet> run, double least) {
    List<Candidate> candidates = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      for (int j = 0; j < run.size(); j++) {
        double jaccard = jaccard(gold.get(i), run.get(j));
        if (jaccard > 0 && jaccard >= least) {
          candidates.add(new Candidate(jaccard, i, j));
        }
      }
    }
    candidates.sort(
        Comparator.comparingDouble((Candidate candidate) -> -candidate.jaccard())
            .thenComparingInt(Candidate::gold)
            .thenComparingInt(Candidate::run));
    BitSet goldTaken = new BitSet();
    BitSet runTaken = new BitSet();
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : candidates) {
      if (!goldTaken.get(candidate.gold()) && !runTaken.get(candidate.run())) {
        goldTaken.set(candidate.gold());
        runTaken.set(candidate.run());
        pairs.add(new Pair(candidate.gold(), candidate.run()));
      }
    }
    return pairs;
  }

  private static double jaccard(BitSet one, BitSet other) {
    if (!one.intersects(other)) {
      return 0;
    }
    BitSet both = (BitSet) one.clone();
    both.and(other);
    int shared = both.cardinality();
    return (double) shared / (one.cardinality() + other.cardinality() - shared);
  }
}
