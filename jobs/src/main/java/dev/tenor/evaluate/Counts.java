package dev.tenor.evaluate;

import java.util.List;
import java.util.Map;

/** Sums of the tallies of some articles. */
final class Counts {
  private final Map<String, Integer> places;
  private final double[] sums;

  Counts(Map<String, Integer> places, double[] sums) {
    this.places = places;
    this.sums = sums;
  }

  /** 0 for what was never counted. */
  double of(String name) {
    Integer place = places.get(name);
    return place == null ? 0 : sums[place];
  }

  /** NaN where the run says nothing. */
  double precision(String name) {
    return share(of(name + "/tp"), of(name + "/tp") + of(name + "/fp"));
  }

  /** NaN where the gold says nothing. */
  double recall(String name) {
    return share(of(name + "/tp"), of(name + "/tp") + of(name + "/fn"));
  }

  /** Harmonic mean of both; NaN where neither the gold nor the run says anything. */
  double f1(String name) {
    double twice = 2 * of(name + "/tp");
    return share(twice, twice + of(name + "/fp") + of(name + "/fn"));
  }

  /** How many the gold has. */
  double inGold(String name) {
    return of(name + "/tp") + of(name + "/fn");
  }

  /** Mean of F1 over those names of which gold or run say something; NaN where there are none. */
  double macroF1(List<String> names) {
    return names.stream()
        .mapToDouble(this::f1)
        .filter(f1 -> !Double.isNaN(f1))
        .average()
        .orElse(Double.NaN);
  }

  static double share(double part, double whole) {
    return whole == 0 ? Double.NaN : part / whole;
  }
}
