package dev.tenor.classify;

import dev.tenor.stats.ClusterMoments;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How statements like those that a model learnt from look to it: the histogram of its scores, how
 * often it abstains, how many of their words it does not know. Taken on held-out folds, where the
 * model sees statements as a run's: for the first time.
 *
 * @param borders between the bins of scores, ascending: the training's own quantiles
 * @param moments of the counts, by article
 */
public record DriftProfile(double[] borders, ClusterMoments moments) implements Serializable {
  static final int BINS = 5;

  /** The last bin follows from the others, so it is not counted. */
  private static final int UNCERTAIN = BINS - 1;

  private static final int UNKNOWN = BINS;
  private static final int THINGS = BINS + 1;

  /** Shares are counted in thousandths, so that sums are whole numbers. */
  private static final int THOUSAND = 1000;

  /**
   * The profile of statements that were held out.
   *
   * @param signs at least one
   */
  static DriftProfile of(List<DriftSign> signs) {
    double[] scores = signs.stream().mapToDouble(DriftSign::score).sorted().toArray();
    double[] borders = new double[BINS - 1];
    for (int i = 0; i < borders.length; i++) {
      borders[i] = scores[(i + 1) * scores.length / BINS];
    }
    return new DriftProfile(borders, moments(borders, signs));
  }

  /** The same counts of other statements. */
  ClusterMoments momentsOf(List<DriftSign> signs) {
    return moments(borders, signs);
  }

  /** Things of the moments that make up the histogram. */
  static int[] histogram() {
    return new int[] {0, 1, 2, 3};
  }

  static int[] uncertain() {
    return new int[] {UNCERTAIN};
  }

  static int[] unknown() {
    return new int[] {UNKNOWN};
  }

  /** Shares of all bins. */
  static double[] shares(ClusterMoments moments) {
    double[] shares = new double[BINS];
    shares[BINS - 1] = 1;
    for (int bin : histogram()) {
      shares[bin] = moments.mean(bin);
      shares[BINS - 1] -= shares[bin];
    }
    return shares;
  }

  static double uncertainShare(ClusterMoments moments) {
    return moments.mean(UNCERTAIN);
  }

  static double unknownShare(ClusterMoments moments) {
    return moments.mean(UNKNOWN) / THOUSAND;
  }

  private static ClusterMoments moments(double[] borders, List<DriftSign> signs) {
    SortedMap<String, List<DriftSign>> clusters = new TreeMap<>();
    signs.forEach(
        sign -> clusters.computeIfAbsent(sign.cluster(), name -> new ArrayList<>()).add(sign));
    ClusterMoments moments = ClusterMoments.none(THINGS);
    for (List<DriftSign> members : clusters.values()) {
      long[] counts = new long[THINGS];
      for (DriftSign sign : members) {
        int bin = bin(borders, sign.score());
        if (bin < BINS - 1) {
          counts[bin]++;
        }
        counts[UNCERTAIN] += sign.isUncertain() ? 1 : 0;
        counts[UNKNOWN] += Math.round(sign.unknownShare() * THOUSAND);
      }
      moments = moments.plus(members.size(), counts);
    }
    return moments;
  }

  private static int bin(double[] borders, double score) {
    int bin = 0;
    while (bin < borders.length && score >= borders[bin]) {
      bin++;
    }
    return bin;
  }
}
