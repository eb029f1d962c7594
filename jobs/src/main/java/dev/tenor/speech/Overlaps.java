package dev.tenor.speech;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Leaves of overlapping statements the most certain one. */
final class Overlaps {
  private Overlaps() {}

  static List<Draft> without(List<Draft> drafts) {
    List<Draft> best = new ArrayList<>(drafts);
    best.sort(
        Comparator.comparingDouble((Draft draft) -> -draft.confidence())
            .thenComparingInt(Draft::start));
    int last = 0;
    for (Draft draft : best) {
      last = Math.max(last, draft.end());
    }
    boolean[] taken = new boolean[last];
    List<Draft> kept = new ArrayList<>();
    for (Draft draft : best) {
      if (isFree(draft, taken)) {
        draft
            .content()
            .forEach(piece -> java.util.Arrays.fill(taken, piece.from(), piece.to(), true));
        kept.add(draft);
      }
    }
    kept.sort(null);
    return kept;
  }

  private static boolean isFree(Draft draft, boolean[] taken) {
    for (TokenRange piece : draft.content()) {
      for (int i = piece.from(); i < piece.to(); i++) {
        if (taken[i]) {
          return false;
        }
      }
    }
    return true;
  }
}
