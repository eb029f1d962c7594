package dev.tenor.speech;

import java.util.ArrayList;
import java.util.List;

/** What the tagger reads around one reporting word, before it is accepted or not. */
public final class Proposal {
  private final Window window;
  private final float cueScore;
  private final int[] path;
  private final float[] margins;
  private final List<TokenRange> content;
  private final TokenRange source;
  private final TokenRange cue;

  Proposal(Window window, float cueScore, int[] path, float[] margins) {
    this.window = window;
    this.cueScore = cueScore;
    this.path = path;
    this.margins = margins;
    this.content = ranges(Tag.CONTENT);
    this.source = nearest(ranges(Tag.SOURCE));
    this.cue = nearest(ranges(Tag.CUE));
  }

  private List<TokenRange> ranges(int tag) {
    List<TokenRange> found = new ArrayList<>();
    int unit = 0;
    while (unit < path.length) {
      if (path[unit] != tag) {
        unit++;
        continue;
      }
      int from = unit;
      while (unit + 1 < path.length
          && path[unit + 1] == tag
          && window.from(unit + 1) == window.to(unit)) {
        unit++;
      }
      found.add(new TokenRange(window.from(from), window.to(unit)));
      unit++;
    }
    return found;
  }

  private TokenRange nearest(List<TokenRange> ranges) {
    TokenRange best = null;
    for (TokenRange range : ranges) {
      best = best == null || distance(range) < distance(best) ? range : best;
    }
    return best;
  }

  private int distance(TokenRange range) {
    int anchor = window.anchor();
    return range.contains(anchor)
        ? 0
        : anchor < range.from() ? range.from() - anchor : anchor - range.to() + 1;
  }

  Window window() {
    return window;
  }

  float cueScore() {
    return cueScore;
  }

  int tag(int unit) {
    return path[unit];
  }

  float margin(int unit) {
    return margins[unit];
  }

  public int anchor() {
    return window.anchor();
  }

  public List<TokenRange> content() {
    return content;
  }

  /** The source nearest to the reporting word; null for none. */
  public TokenRange source() {
    return source;
  }

  Draft draft(String rule, double probability) {
    return new Draft(content, cue, source, rule, probability);
  }
}
