package dev.tenor.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gives quotations that no reporting word claims to who speaks around them: the rest of a paragraph
 * to its speaker, a paragraph of its own to the one who was introduced or went on before it.
 */
final class LooseQuotations {
  /** Fewer words between marks are a title or a word held at arm's length. */
  private static final int SHORTEST = 5;

  private final Prose prose;

  LooseQuotations(Prose prose) {
    this.prose = prose;
  }

  List<Draft> find(List<Draft> drafts) {
    boolean[] taken = new boolean[prose.size()];
    for (Draft draft : drafts) {
      draft.content().forEach(piece -> Arrays.fill(taken, piece.from(), piece.to(), true));
    }
    List<Draft> found = new ArrayList<>();
    List<Draft> known = new ArrayList<>(drafts);
    known.sort(null);
    int next = 0;
    Draft before = null;
    for (Quotation quotation : prose.quotations()) {
      int from = prose.firstAtOrAfter(quotation.start());
      int to = prose.firstAtOrAfter(quotation.end());
      while (next < known.size() && known.get(next).start() < from) {
        before = known.get(next++);
      }
      boolean whole =
          from > 0 && prose.sentenceStart(prose.sentence(from)) == from && to - from >= SHORTEST;
      boolean free = to > from && !taken[from] && !taken[to - 1];
      if (whole && free && before != null && before.source() != null) {
        int distance = prose.paragraph(from) - prose.paragraph(before.end() - 1);
        boolean near = distance == 0 || distance == 1;
        if (near) {
          Draft draft =
              new Draft(
                  List.of(new TokenRange(from, to)),
                  null,
                  before.source(),
                  "rules.loose_quotation",
                  0.29);
          found.add(draft);
          before = draft;
        }
      }
    }
    return found;
  }
}
