package dev.tenor.classify;

import dev.tenor.stats.ClusterMoments;
import dev.tenor.stats.ClusteredDifference;
import dev.tenor.stats.PopulationStability;
import java.util.List;

/**
 * How far a run's statements lie from those that its tone model learnt from.
 *
 * @param clusterCount how many articles were looked at
 * @param scores how the histogram of scores differs; its distance is the population stability index
 * @param uncertain how the share differs on which the model abstains
 * @param unknown how the mean share of unknown content words differs
 */
public record Drift(
    long clusterCount, long statementCount, Change scores, Change uncertain, Change unknown) {
  /** Fewer articles than this cannot be told from chance with any use. */
  static final int LEAST_CLUSTERS = 10;

  /** One run in a hundred may be called unlike by chance. */
  private static final double SIGNIFICANCE = .01;

  private static final int TESTS = 3;

  /** Large runs make any difference significant; from here on it is worth a word. */
  private static final double LEAST_INDEX = .1;

  private static final double LEAST_SHARE = .05;

  /**
   * One side of it.
   *
   * @param before in training; a mean share, or 0 for an index
   * @param distance how far it has moved
   * @param pValue of such a distance by chance, corrected for the number of tests
   * @param isDrift whether it is neither chance nor a trifle
   */
  public record Change(
      double before, double now, double distance, double pValue, boolean isDrift) {}

  /**
   * Compares.
   *
   * @param signs of a run's statements; copies of an article would count as news and stay out
   */
  public static Drift of(DriftProfile profile, List<DriftSign> signs) {
    ClusterMoments then = profile.moments();
    ClusterMoments now = profile.momentsOf(signs);
    if (now.clusters() < LEAST_CLUSTERS) {
      Change none = new Change(0, 0, 0, 1, false);
      return new Drift(now.clusters(), now.size(), none, none, none);
    }
    double index = PopulationStability.index(DriftProfile.shares(then), DriftProfile.shares(now));
    return new Drift(
        now.clusters(),
        now.size(),
        change(0, index, index, LEAST_INDEX, pValue(then, now, DriftProfile.histogram())),
        share(
            DriftProfile.uncertainShare(then),
            DriftProfile.uncertainShare(now),
            pValue(then, now, DriftProfile.uncertain())),
        share(
            DriftProfile.unknownShare(then),
            DriftProfile.unknownShare(now),
            pValue(then, now, DriftProfile.unknown())));
  }

  /** Whether there were enough articles to tell. */
  public boolean canBeTold() {
    return clusterCount >= LEAST_CLUSTERS;
  }

  /** Whether the statements are unlike those of the training in any way. */
  public boolean isDrift() {
    return scores.isDrift() || uncertain.isDrift() || unknown.isDrift();
  }

  private static double pValue(ClusterMoments then, ClusterMoments now, int[] things) {
    return Math.min(1, TESTS * ClusteredDifference.pValue(then, now, things));
  }

  private static Change share(double before, double now, double pValue) {
    return change(before, now, Math.abs(now - before), LEAST_SHARE, pValue);
  }

  private static Change change(
      double before, double now, double distance, double least, double pValue) {
    boolean isDrift = pValue < SIGNIFICANCE && distance >= least;
    return new Change(before, now, distance, pValue, isDrift);
  }
}
