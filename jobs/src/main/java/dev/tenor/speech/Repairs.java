package dev.tenor.speech;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** Chooses among the tagger's findings and mends what it leaves undone around quotations. */
final class Repairs {
  /** Fewer tokens between marks, marks counted, are a title or a word held at arm's length. */
  private static final int SHORTEST_ORPHAN = 6;

  /** A finding this likely is taken where it claims a quotation that nobody else claims. */
  private static final double ORPHAN_THRESHOLD = 0.12;

  /** How often joining an orphan to its neighbour is right, on PolNeAR train. */
  private static final double JOIN_CONFIDENCE = 0.6;

  /** Statements that begin before a quotation and may be its neighbour. */
  private static final int NEAREST = 4;

  private static final Set<String> SURE_RULES =
      Set.of("rules.according_to", "rules.quotation_after");

  private final Prose prose;
  private final Mentions mentions;

  Repairs(Reading reading) {
    this.prose = reading.prose();
    this.mentions = reading.mentions();
  }

  /**
   * @param findings may overlap and be unlikely
   */
  List<Draft> repair(List<Draft> findings, double threshold) {
    List<Draft> completed = new ArrayList<>();
    for (Draft finding : findings) {
      completed.add(completed(finding));
    }
    List<Draft> likely = new ArrayList<>();
    List<Draft> unlikely = new ArrayList<>();
    for (Draft finding : completed) {
      (finding.confidence() >= threshold ? likely : unlikely).add(finding);
    }
    List<Draft> script = new Transcripts(prose).find();
    List<Draft> kept = Overlaps.without(Transcripts.merged(likely, script));
    boolean[] taken = taken(kept);
    for (Draft finding : unlikely) {
      if (script.isEmpty()
          && finding.confidence() >= ORPHAN_THRESHOLD
          && claimsOrphan(finding, taken)) {
        kept.add(finding);
      }
    }
    kept = Overlaps.without(kept);
    kept.addAll(new DashAttributions(prose, mentions).find(taken(kept)));
    kept.sort(null);
    List<Draft> all = joined(kept);
    all.addAll(overlooked(taken(all)));
    all.sort(null);
    return all;
  }

  /** What the surest rules find where the tagger found nothing. */
  private List<Draft> overlooked(boolean[] taken) {
    List<Draft> found = new ArrayList<>();
    for (Draft draft : new RuleFinder(prose, mentions).find()) {
      if (SURE_RULES.contains(draft.rule())
          && draft.content().stream().allMatch(piece -> isFree(piece, taken))) {
        found.add(draft);
      }
    }
    return found;
  }

  private static boolean isFree(TokenRange piece, boolean[] taken) {
    for (int i = piece.from(); i < piece.to(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return true;
  }

  private boolean[] taken(List<Draft> drafts) {
    boolean[] taken = new boolean[prose.size()];
    for (Draft draft : drafts) {
      draft.content().forEach(piece -> Arrays.fill(taken, piece.from(), piece.to(), true));
    }
    return taken;
  }

  /**
   * A content that begins or ends inside a quotation takes all of it, unless its cue is in there.
   */
  private Draft completed(Draft draft) {
    List<TokenRange> pieces = new ArrayList<>();
    for (TokenRange piece : draft.content()) {
      int from = piece.from();
      int to = piece.to();
      if (isInside(from, draft)) {
        from = start(prose.quotation(from));
      }
      if (isInside(to - 1, draft)) {
        to = Math.max(to, end(prose.quotation(to - 1)));
      }
      pieces.add(new TokenRange(from, to));
    }
    return draft.withContent(merged(pieces));
  }

  private boolean isInside(int token, Draft draft) {
    int quotation = prose.quotation(token);
    return quotation >= 0
        && (draft.cue() == null || prose.quotation(draft.cue().from()) != quotation)
        && (draft.source() == null || prose.quotation(draft.source().from()) != quotation);
  }

  private static List<TokenRange> merged(List<TokenRange> pieces) {
    List<TokenRange> merged = new ArrayList<>();
    for (TokenRange piece : pieces) {
      TokenRange last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
      if (last != null && piece.from() <= last.to()) {
        merged.set(merged.size() - 1, new TokenRange(last.from(), Math.max(last.to(), piece.to())));
      } else {
        merged.add(piece);
      }
    }
    return merged;
  }

  private boolean claimsOrphan(Draft draft, boolean[] taken) {
    for (TokenRange piece : draft.content()) {
      for (int i = piece.from(); i < piece.to(); i++) {
        int quotation = prose.quotation(i);
        if (quotation >= 0) {
          boolean whole = end(quotation) - start(quotation) >= SHORTEST_ORPHAN;
          return whole && !taken[i];
        }
      }
    }
    return false;
  }

  /** Adds a quotation that nobody claims to the statement that ends or begins next to it. */
  private List<Draft> joined(List<Draft> drafts) {
    List<Draft> result = new ArrayList<>(drafts);
    boolean[] taken = taken(drafts);
    for (int q = 0; q < prose.quotations().size(); q++) {
      int from = start(q);
      int to = end(q);
      if (to - from < SHORTEST_ORPHAN || taken[from] || taken[to - 1]) {
        continue;
      }
      boolean sentence = prose.sentenceStart(prose.sentence(from)) == from;
      int neighbour = sentence ? neighbour(result, from) : -1;
      if (neighbour >= 0) {
        Draft draft = result.get(neighbour);
        List<TokenRange> pieces = new ArrayList<>(draft.content());
        pieces.add(new TokenRange(from, to));
        pieces.sort(null);
        result.set(
            neighbour,
            draft
                .withContent(merged(pieces))
                .named("model.joined_quotation", Math.min(draft.confidence(), JOIN_CONFIDENCE)));
        Arrays.fill(taken, from, to, true);
      }
    }
    result.sort(null);
    return result;
  }

  /** The statement with a quotation whose content or cue stands in the sentence right before. */
  private int neighbour(List<Draft> drafts, int from) {
    int low = 0;
    int high = drafts.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (drafts.get(middle).start() < from) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    for (int i = low - 1; i >= Math.max(0, low - NEAREST); i--) {
      Draft draft = drafts.get(i);
      int last = draft.end() - 1;
      if (last >= from) {
        continue;
      }
      boolean sameParagraph = prose.paragraph(last) == prose.paragraph(from);
      boolean quoted = prose.quotation(draft.content().get(0).from()) >= 0;
      int reach = draft.cue() == null ? last : Math.max(last, draft.cue().to() - 1);
      boolean adjoins =
          prose.sentence(from) - prose.sentence(Math.min(reach, prose.size() - 1)) <= 1;
      return sameParagraph && quoted && adjoins ? i : -1;
    }
    return -1;
  }

  private int start(int quotation) {
    return prose.firstAtOrAfter(prose.quotations().get(quotation).start());
  }

  private int end(int quotation) {
    return prose.firstAtOrAfter(prose.quotations().get(quotation).end());
  }
}
