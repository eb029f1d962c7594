package dev.tenor.speech;

/** What tells whether a word reports something here. */
public final class CueFeatures {
  private CueFeatures() {}

  /**
   * Whether a word could report something at all, going by lists and by what was seen in training.
   */
  public static void list(Reading reading, int token, FeatureList out) {
    out.clear();
    Prose prose = reading.prose();
    long w = prose.word(token);
    long before = prose.word(token - 1);
    long after = prose.word(token + 1);
    int kind = reading.kind(token);
    int kindBefore = reading.kind(token - 1);
    int kindAfter = reading.kind(token + 1);
    int cue = prose.cue(token);
    out.add(0, 0);
    out.add(1, w);
    out.add(2, before);
    out.add(3, after);
    out.add(4, w, before);
    out.add(5, w, after);
    out.add(6, w, prose.word(token - 2));
    out.add(7, w, prose.word(token + 2));
    out.add(8, w, kindBefore);
    out.add(9, w, kindAfter);
    out.add(10, kind, kindBefore, kindAfter);
    out.add(11, w, kindBefore, kindAfter);
    out.add(12, cue, kindBefore);
    out.add(13, cue, kindAfter);
    out.add(14, cue, kind);
    out.add(
        15,
        WordHash.of(
            prose.text(), Math.max(prose.start(token), prose.end(token) - 4), prose.end(token)));
    out.add(16, reading.kind(token - 2), kindBefore, kind);
    out.add(17, kind, kindAfter, reading.kind(token + 2));
    int place = place(prose, token);
    out.add(18, place);
    out.add(19, place, w);
    out.add(20, place, kind);
    int marks = marks(prose, token);
    out.add(21, marks);
    out.add(22, marks, w);
    out.add(23, marks, kind);
    out.add(24, before, after);
    out.add(25, kind, before);
    out.add(26, kind, after);
    out.add(27, kind, prose.word(token + 2));
    out.add(28, cue, reading.kind(token - 2), kindBefore);
    out.add(29, cue, kindAfter, reading.kind(token + 2));
    out.add(30, kind, kindBefore, marks);
  }

  /** Inside a quotation, behind one, before one. */
  private static int place(Prose prose, int token) {
    int place = prose.quotation(token) >= 0 ? 1 : 0;
    for (int d = 1; d <= 4; d++) {
      place |= prose.quotation(token - d) >= 0 && d <= 3 ? 2 : 0;
      place |= prose.quotation(token + d) >= 0 ? 4 : 0;
    }
    int end = prose.sentenceEnd(prose.sentence(token));
    place |= prose.quotation(end) >= 0 ? 8 : 0;
    return place;
  }

  /** Where in its sentence, and whether the sentence has quotations. */
  private static int marks(Prose prose, int token) {
    int start = prose.sentenceStart(prose.sentence(token));
    int end = prose.sentenceEnd(prose.sentence(token));
    int left = Math.min(3, (token - start + 1) / 3);
    int right = Math.min(3, (end - token) / 3);
    return left * 16
        + right * 4
        + (prose.quotation(start) >= 0 ? 1 : 0)
        + (prose.quotation(end - 1) >= 0 ? 2 : 0);
  }
}
