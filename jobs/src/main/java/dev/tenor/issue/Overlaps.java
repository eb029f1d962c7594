package dev.tenor.issue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides between hits that share words: the longest wins.
 *
 * <p>A hit gives way to a longer one that covers it, of whatever issue. The same words may mention
 * two issues. Of two hits of one issue that overlap otherwise, the longer stays, and of two as long
 * the first.
 */
final class Overlaps {
  private final int[] issueOfTerm;
  private final int issueCount;

  Overlaps(int[] issueOfTerm, int issueCount) {
    this.issueOfTerm = issueOfTerm;
    this.issueCount = issueCount;
  }

  /** The hits that stay, in order of start, end and term; the list itself where all do. */
  List<Hit> resolve(List<Hit> hits) {
    if (standApart(hits)) {
      return hits;
    }
    List<Hit> uncovered = uncovered(hits);
    Hit[] last = new Hit[issueCount];
    List<Hit> kept = new ArrayList<>();
    boolean[] isDropped = new boolean[uncovered.size()];
    int[] lastAt = new int[issueCount];
    for (int i = 0; i < isDropped.length; i++) {
      Hit hit = uncovered.get(i);
      int issue = issueOfTerm[hit.term()];
      Hit before = last[issue];
      if (before != null && before.end() > hit.start()) {
        if (hit.length() <= before.length()) {
          isDropped[i] = true;
          continue;
        }
        isDropped[lastAt[issue]] = true;
      }
      last[issue] = hit;
      lastAt[issue] = i;
    }
    for (int i = 0; i < isDropped.length; i++) {
      if (!isDropped[i]) {
        kept.add(uncovered.get(i));
      }
    }
    return kept;
  }

  /** Whether each hit ends before the next begins, as nearly all of them do. */
  private static boolean standApart(List<Hit> hits) {
    int end = 0;
    for (Hit hit : hits) {
      if (hit.start() < end) {
        return false;
      }
      end = hit.end();
    }
    return true;
  }

  private static List<Hit> uncovered(List<Hit> hits) {
    Hit[] ordered = hits.toArray(Hit[]::new);
    Arrays.sort(ordered, Overlaps::compare);
    List<Hit> uncovered = new ArrayList<>(ordered.length);
    int reach = 0; // the furthest end of hits that are not the present one's own words
    int reachBefore = 0;
    Hit previous = null;
    for (Hit hit : ordered) {
      if (previous == null || !hit.hasSameSpanAs(previous)) {
        reachBefore = reach;
        reach = Math.max(reach, hit.end());
      }
      if (hit.end() > reachBefore) {
        uncovered.add(hit);
      }
      previous = hit;
    }
    return uncovered;
  }

  /** By start, then the longer first, then in the order of the taxonomy. */
  private static int compare(Hit hit, Hit other) {
    if (hit.start() != other.start()) {
      return Integer.compare(hit.start(), other.start());
    }
    if (hit.end() != other.end()) {
      return Integer.compare(other.end(), hit.end());
    }
    return Integer.compare(hit.term(), other.term());
  }
}
