package dev.tenor.classify;

import dev.tenor.model.Tone;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Parts labelled statements into folds: a group stays whole, and the tones are spread as evenly as
 * that allows. Nothing is drawn at random: the same labels fall into the same folds.
 */
final class Folds {
  static final int COUNT = 5;

  private Folds() {}

  /**
   * The fold of each label, from 0.
   *
   * @throws LabelProblem where there are fewer groups than folds
   */
  static int[] of(List<LabelledStatement> labels) {
    Map<String, List<Integer>> groups = new TreeMap<>();
    for (int i = 0; i < labels.size(); i++) {
      groups.computeIfAbsent(labels.get(i).group(), name -> new ArrayList<>()).add(i);
    }
    if (groups.size() < COUNT) {
      throw new LabelProblem(
          "the labels come from %d articles or scenes; %d are the least, for an honest test"
              .formatted(groups.size(), COUNT));
    }
    List<List<Integer>> largestFirst = new ArrayList<>(groups.values());
    largestFirst.sort(Comparator.comparing(members -> -members.size()));
    int tones = Tone.values().length;
    long[][] held = new long[COUNT][tones];
    int[] folds = new int[labels.size()];
    for (List<Integer> members : largestFirst) {
      long[] added = new long[tones];
      members.forEach(i -> added[labels.get(i).tone().ordinal()]++);
      int best = 0;
      for (int fold = 1; fold < COUNT; fold++) {
        best = crowding(held[fold], added) < crowding(held[best], added) ? fold : best;
      }
      for (int tone = 0; tone < tones; tone++) {
        held[best][tone] += added[tone];
      }
      for (int member : members) {
        folds[member] = best;
      }
    }
    return folds;
  }

  /** How much a fold would grow in the tones that it already has many of. */
  private static long crowding(long[] held, long[] added) {
    long crowding = 0;
    for (int tone = 0; tone < held.length; tone++) {
      crowding += held[tone] * added[tone];
    }
    return crowding;
  }
}
