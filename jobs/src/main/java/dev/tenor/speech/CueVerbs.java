package dev.tenor.speech;

/** How a reporting verb stands in its clause. */
final class CueVerbs {
  /** More auxiliaries and adverbs than this are no verb phrase. */
  private static final int LONGEST = 12;

  private static final long SAYS = WordHash.of("says");

  private final Prose prose;
  private final Mentions mentions;

  CueVerbs(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
  }

  /**
   * "sticking points", "mixed signals": a plural rather than a verb, where no single subject
   * stands.
   */
  boolean isNoun(int verb, TokenRange source) {
    boolean plural = prose.text().charAt(prose.end(verb) - 1) == 's' || prose.isCapital(verb);
    boolean subject =
        mentions.endingAt(source.to()) != null
            || (prose.groups(source.from()) & (WordGroup.ANY_PRONOUN | WordGroup.DETERMINER.bit()))
                != 0;
    boolean capital = prose.isCapital(source.to() - 1) || prose.in(source.to() - 1, WordGroup.ROLE);
    return plural
        && !prose.is(verb, SAYS)
        && !(subject && (capital || source.to() - source.from() == 1));
  }

  boolean isGerund(int token) {
    return prose.text().startsWith("ing", prose.end(token) - 3);
  }

  /** First token of the verb with its auxiliaries and adverbs: "has repeatedly said". */
  int start(int verb) {
    int from = verb;
    while (from > 0
        && verb - from < LONGEST
        && prose.sentence(from - 1) == prose.sentence(verb)
        && prose.quotation(from - 1) < 0
        && !prose.is(from - 1, SourceReader.POSSESSIVE)
        && (prose.in(from - 1, WordGroup.AUXILIARY) || isPlainAdverb(from - 1))) {
      from--;
    }
    return from;
  }

  private boolean isPlainAdverb(int token) {
    return prose.in(token, WordGroup.ADVERB)
            && !prose.in(token, WordGroup.DETERMINER)
            && !prose.in(token, WordGroup.CONJUNCTION)
        || prose.isWord(token)
            && !prose.isCapital(token)
            && prose.text().startsWith("ly", prose.end(token) - 2)
            && prose.end(token) - prose.start(token) > 4;
  }
}
