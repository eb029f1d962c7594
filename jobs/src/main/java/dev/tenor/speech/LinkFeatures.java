package dev.tenor.speech;

/** What tells the tag of a unit by its place relative to the reporting word. */
public final class LinkFeatures {
  private final Window window;
  private final Reading reading;
  private final Prose prose;
  private final int anchor;
  private final long cue;
  private final int cueKind;
  private final long context;
  private final int sentenceStart;
  private final int[] commas;
  private final int[] marks;
  private final int[] verbs;
  private final int[] names;
  private final int[] cues;
  private final int[] thats;

  /** Counts what stands between each unit and the reporting word. */
  public LinkFeatures(Window window) {
    this.window = window;
    this.reading = window.reading();
    this.prose = reading.prose();
    this.anchor = window.anchor();
    this.cue = prose.word(anchor);
    this.cueKind = reading.kind(anchor);
    this.context = reading.kind(anchor - 1) * 128L + reading.kind(anchor + 1);
    this.sentenceStart = prose.sentenceStart(prose.sentence(anchor));
    int size = window.size();
    commas = new int[size];
    marks = new int[size];
    verbs = new int[size];
    names = new int[size];
    cues = new int[size];
    thats = new int[size];
    count(1);
    count(-1);
  }

  private void count(int step) {
    for (int unit = window.anchorUnit() + step; unit >= 0 && unit < window.size(); unit += step) {
      int nearer = unit - step;
      int token = window.from(nearer);
      int kind = nearer == window.anchorUnit() ? 0 : reading.kind(token);
      commas[unit] = commas[nearer] + (kind == 61 ? 1 : 0);
      boolean mark = kind == 65 || window.kind(nearer) != Window.TOKEN;
      marks[unit] = marks[nearer] + (mark ? 1 : 0);
      boolean verb = kind == 15 || kind == 36 || kind == 46;
      verbs[unit] = verbs[nearer] + (verb ? 1 : 0);
      names[unit] = names[nearer] + (kind == 1 || kind == 3 || kind >= 11 && kind <= 13 ? 1 : 0);
      cues[unit] = cues[nearer] + (kind >= 35 && kind < 45 ? 1 : 0);
      thats[unit] = thats[nearer] + (kind == 5 ? 1 : 0);
    }
  }

  /** Features of a unit's tag. */
  public void tag(int unit, FeatureList out) {
    out.clear();
    int token = window.from(unit);
    int distance = unit - window.anchorUnit();
    int side = distance < 0 ? 0 : distance > 0 ? 1 : 2;
    int bucket = bucket(Math.abs(distance)) * 3 + side;
    int kind = reading.kind(token);
    long w = prose.word(token);
    int extent = window.kind(unit) * 4 + TokenFeatures.quoteState(prose, token);
    int comma = Math.min(3, commas[unit]) * 3 + side;
    int between = comma * 16 + Math.min(3, marks[unit]) * 4 + (prose.quotation(token) >= 0 ? 1 : 0);
    out.add(201, bucket, cue);
    out.add(202, w * 3 + side, cue);
    out.add(203, kind * 3 + side, cue);
    out.add(205, kind * 3 + side, reading.kind(token - 1), reading.kind(token + 1));
    out.add(207, between, cueKind);
    out.add(209, comma, cue);
    out.add(210, Math.min(3, verbs[unit]) * 3 + side, kind, Math.min(2, commas[unit]));
    out.add(212, context, bucket);
    out.add(213, context, kind * 3 + side);
    out.add(214, prose.word(anchor + 1), between);
    out.add(215, prose.word(anchor - 1), between);
    out.add(216, extent * 3 + side, cue);
    out.add(217, extent * 3 + side, context, Math.min(2, commas[unit]));
    out.add(218, Math.min(2, names[unit]) * 3 + side, kind, cueKind);
    out.add(220, cueKind * 3 + side, kind, Math.min(2, commas[unit]));
    out.add(221, w * 3 + side, cueKind);
    out.add(222, extent * 3 + side, surroundings(), Math.min(2, marks[unit]));
    int opening = Math.min(4, Math.max(0, token - sentenceStart));
    out.add(226, opening * 3 + side, kind, reading.kind(anchor - 1));
    out.add(227, Math.min(2, verbs[unit]) * 3 + side, kind, reading.kind(anchor - 1));
    out.add(228, kind * 3 + side, reading.kind(token + 1), cueKind);
    if (window.kind(unit) != Window.TOKEN) {
      int ending = ending(unit);
      out.add(232, window.kind(unit), ending);
      out.add(233, window.kind(unit), ending, cue);
      out.add(234, window.kind(unit), ending, context);
      out.add(235, window.kind(unit), ending, between);
      out.add(236, window.kind(unit), reading.kind(token - 1), reading.kind(window.to(unit)));
      out.add(237, window.kind(unit), ending, surroundings());
    }
    if (Math.abs(distance) <= 3) {
      out.add(223, distance, w);
      out.add(224, distance, kind, cueKind);
      out.add(225, distance, cue, kind);
    }
  }

  /** Features of the pair of tags of a unit and the one before it. */
  public void pair(int unit, FeatureList out) {
    out.clear();
    int token = window.from(unit);
    int distance = unit - window.anchorUnit();
    int side = distance <= 0 ? 0 : 1;
    int kind = reading.kind(token);
    int before = reading.kind(token - 1);
    out.add(240, Math.max(-2, Math.min(3, distance)), kind);
    out.add(241, kind * 2 + side, before);
    out.add(242, kind * 2 + side, before, Math.min(2, verbs[unit]));
    out.add(243, prose.word(token) * 2 + side, Math.min(2, commas[unit]));
    out.add(244, kind * 2 + side, before, cueKind);
    out.add(245, window.kind(unit) * 2 + side, Math.min(2, marks[unit]), Math.min(2, commas[unit]));
  }

  /** How a quotation closes and what comes behind: a comma leads to reporting words of its own. */
  private int ending(int unit) {
    int last = window.to(unit) - 1;
    int mark = reading.kind(last - 1);
    boolean sameSentence =
        last + 1 < prose.size() && prose.sentence(last + 1) == prose.sentence(last);
    int size = Math.min(3, (window.to(unit) - window.from(unit)) / 4);
    return (mark * 2 + (sameSentence ? 1 : 0)) * 4 + size;
  }

  /** Whether quotations stand before and behind the reporting word in its window. */
  private int surroundings() {
    int last = window.size() - 1;
    int first = window.kind(0) * 2 + (prose.quotation(window.from(0)) >= 0 ? 1 : 0);
    int behind = window.kind(last) * 2 + (prose.quotation(window.from(last)) >= 0 ? 1 : 0);
    return first * 12 + behind + (prose.quotation(anchor) >= 0 ? 1000 : 0);
  }

  private static int bucket(int distance) {
    if (distance < 5) {
      return distance;
    }
    return distance < 8 ? 5 : distance < 12 ? 6 : distance < 18 ? 7 : distance < 30 ? 8 : 9;
  }
}
