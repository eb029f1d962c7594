package dev.tenor.speech;

/** What a token tells of its tag whatever the reporting word: counted once for all of them. */
public final class TokenFeatures {
  private TokenFeatures() {}

  /** Features of a token's tag. */
  public static void tag(Reading reading, int token, FeatureList out) {
    out.clear();
    Prose prose = reading.prose();
    long w = prose.word(token);
    int kind = reading.kind(token);
    int before = reading.kind(token - 1);
    int after = reading.kind(token + 1);
    out.add(100, 0);
    out.add(101, w);
    out.add(102, prose.word(token - 1));
    out.add(103, prose.word(token + 1));
    out.add(104, w, prose.word(token - 1));
    out.add(105, w, prose.word(token + 1));
    out.add(106, kind, before);
    out.add(107, kind, after);
    out.add(108, kind, before, after);
    out.add(109, kind, before, reading.kind(token - 2));
    out.add(110, kind, after, reading.kind(token + 2));
    out.add(111, quoteState(prose, token), kind);
    out.add(112, prose.cue(token), before);
    out.add(113, prose.word(token - 1), kind);
    out.add(114, w, after);
    out.add(115, w, before);
    int suffix = Math.max(prose.start(token), prose.end(token) - 3);
    out.add(116, WordHash.of(prose.text(), suffix, prose.end(token)), before);
  }

  /** Features of the pair of tags of a token and the one before it. */
  public static void pair(Reading reading, int token, FeatureList out) {
    out.clear();
    Prose prose = reading.prose();
    int kind = reading.kind(token);
    int before = reading.kind(token - 1);
    out.add(120, 0);
    out.add(121, prose.word(token));
    out.add(122, prose.word(token - 1));
    out.add(123, kind, before);
    out.add(124, kind, before, reading.kind(token + 1));
    out.add(125, quoteState(prose, token), quoteState(prose, token - 1));
    out.add(126, prose.word(token), prose.word(token - 1));
    out.add(127, kind, before, reading.kind(token - 2));
  }

  /** 0 outside, 1 first, 2 inside, 3 last token of a quotation. */
  static int quoteState(Prose prose, int token) {
    int quotation = prose.quotation(token);
    if (quotation < 0) {
      return 0;
    }
    if (prose.quotation(token - 1) != quotation) {
      return 1;
    }
    return prose.quotation(token + 1) != quotation ? 3 : 2;
  }
}
