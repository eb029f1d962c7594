package dev.tenor.speech;

import java.util.ArrayList;
import java.util.Arrays;
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
      List<TokenRange> free = free(draft, taken);
      if (!free.isEmpty()) {
        free.forEach(piece -> Arrays.fill(taken, piece.from(), piece.to(), true));
        kept.add(free.size() == draft.content().size() ? draft : draft.withContent(free));
      }
    }
    kept.sort(null);
    return kept;
  }

  /** All pieces, or where some are taken the first one, if that is free. */
  private static List<TokenRange> free(Draft draft, boolean[] taken) {
    List<TokenRange> free = new ArrayList<>();
    for (TokenRange piece : draft.content()) {
      if (isFree(piece, taken)) {
        free.add(piece);
      }
    }
    boolean all = free.size() == draft.content().size();
    boolean nearest = !free.isEmpty() && draft.cue() != null && free.contains(nearest(draft));
    return all || nearest ? free : List.of();
  }

  private static TokenRange nearest(Draft draft) {
    TokenRange best = null;
    int least = Integer.MAX_VALUE;
    for (TokenRange piece : draft.content()) {
      int gap = Math.max(piece.from() - draft.cue().to(), draft.cue().from() - piece.to());
      if (gap < least) {
        least = gap;
        best = piece;
      }
    }
    return best;
  }

  private static boolean isFree(TokenRange piece, boolean[] taken) {
    for (int i = piece.from(); i < piece.to(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }
}
