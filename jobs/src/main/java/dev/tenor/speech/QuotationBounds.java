package dev.tenor.speech;

/** Where the quotations around a reporting word begin and end. */
final class QuotationBounds {
  /** Tokens of a sentence farther from a quotation are left out: cost stays linear. */
  private static final int REACH = 200;

  private static final long THAT = WordHash.of("that");

  private final Prose prose;

  QuotationBounds(Prose prose) {
    this.prose = prose;
  }

  /** The next quotation in the paragraph, where nothing but an aside stands between. */
  TokenRange behind(int from, int end, int paragraph) {
    for (int i = from; i <= end && i < prose.size() && prose.paragraph(i) == paragraph; i++) {
      if (prose.quotation(i) >= 0) {
        boolean led =
            i == end || prose.is(i - 1, ',') || prose.is(i - 1, ':') || prose.is(i - 1, '.');
        return led ? new TokenRange(i, end(i)) : null;
      }
      if (i > from && prose.cue(i) > 0 && i < end && prose.is(i - 1, ',')) {
        return null;
      }
    }
    return null;
  }

  /**
   * Start of the content around a quotation's first token: of its sentence, where words lead in.
   */
  int contentStart(int token) {
    int start = Math.max(prose.sentenceStart(prose.sentence(token)), token - REACH);
    if (start >= token) {
      return token;
    }
    for (int i = start; i < token; i++) {
      if (prose.cue(i) > 0 && prose.quotation(i) < 0) {
        return token;
      }
    }
    return start;
  }

  boolean closes(int token) {
    return prose.quotation(token) >= 0 && prose.quotation(token + 1) != prose.quotation(token);
  }

  int start(int token) {
    return prose.firstAtOrAfter(prose.quotations().get(prose.quotation(token)).start());
  }

  int end(int token) {
    return prose.firstAtOrAfter(prose.quotations().get(prose.quotation(token)).end());
  }

  /** A quotation behind the reporting word and a comma, a colon or nothing at all; -1 for none. */
  int ledIn(int after, int end) {
    int paragraphEnd = end;
    for (int i = after; i < paragraphEnd; i++) {
      if (prose.quotation(i) >= 0) {
        boolean led = i == after || prose.is(i - 1, ',') || prose.is(i - 1, ':');
        return led ? i : -1;
      }
      if (prose.is(i, THAT)) {
        return -1;
      }
    }
    boolean open = end < prose.size() && (prose.is(end - 1, ':') || prose.is(end - 1, ','));
    return open && prose.quotation(end) >= 0 && start(end) == end ? end : -1;
  }
}
