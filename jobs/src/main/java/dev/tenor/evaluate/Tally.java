package dev.tenor.evaluate;

import java.util.SortedMap;
import java.util.TreeMap;

/** Counts of one article by name; the counts of several articles add up. */
final class Tally {
  private final SortedMap<String, Double> counts = new TreeMap<>();

  void add(String name, double count) {
    counts.merge(name, count, Double::sum);
  }

  /**
   * What two sets have in common and what not, as {@code name/tp}, {@code name/fp} and {@code
   * name/fn}.
   */
  void addOutcome(String name, long shared, long inRun, long inGold) {
    add(name + "/tp", shared);
    add(name + "/fp", (double) inRun - shared);
    add(name + "/fn", (double) inGold - shared);
  }

  SortedMap<String, Double> counts() {
    return counts;
  }
}
