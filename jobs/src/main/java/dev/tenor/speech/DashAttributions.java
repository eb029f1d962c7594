package dev.tenor.speech;

import java.util.ArrayList;
import java.util.List;

/** Quotations whose speaker stands behind a dash: “...” — Ann Lee. */
final class DashAttributions {
  /** How often it is right, on PolNeAR train. */
  private static final double CONFIDENCE = 0.96;

  private static final int LONGEST_NAME = 6;

  private final Prose prose;
  private final Mentions mentions;

  DashAttributions(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
  }

  /**
   * @param taken tokens that other statements hold
   */
  List<Draft> find(boolean[] taken) {
    List<Draft> found = new ArrayList<>();
    for (Quotation quotation : prose.quotations()) {
      int from = prose.firstAtOrAfter(quotation.start());
      int to = prose.firstAtOrAfter(quotation.end());
      if (to + 1 >= prose.size() || taken[from] || taken[to - 1] || !isDash(to)) {
        continue;
      }
      TokenRange name = name(to + 1);
      if (name != null) {
        found.add(
            new Draft(
                List.of(new TokenRange(from, to)),
                new TokenRange(to, to + 1),
                name,
                "rules.dash",
                CONFIDENCE));
      }
    }
    return found;
  }

  /** A known name, or capitalised words that end the paragraph; null for neither. */
  private TokenRange name(int from) {
    NameMention known = mentions.holding(from);
    if (known != null && known.figure().isPerson()) {
      return new TokenRange(Math.max(from, known.from()), known.to());
    }
    int to = from;
    while (to < prose.size()
        && to - from < LONGEST_NAME
        && prose.isWord(to)
        && prose.isCapital(to)
        && prose.paragraph(to) == prose.paragraph(from)) {
      to += prose.is(to + 1, '.') && prose.end(to) - prose.start(to) == 1 ? 2 : 1;
    }
    to = Math.min(to, prose.size());
    boolean ends =
        to == prose.size() || prose.paragraph(to) != prose.paragraph(from) || prose.is(to, '.');
    return to > from && ends ? new TokenRange(from, to) : null;
  }

  private boolean isDash(int token) {
    char c = prose.firstChar(token);
    return c == '-' || c == '\u2013' || c == '\u2014' || c == '\u2015';
  }
}
