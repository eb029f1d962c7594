package dev.tenor.speech;

import java.util.Set;

/** Finds the source that stands before or behind a reporting word, without a parser. */
final class NounPhrases {
  private static final Set<Long> LINKS =
      hashes("of", "for", "in", "at", "from", "with", "on", "to");
  private static final Set<Long> RELATIVES = hashes("who", "which");
  private static final long AND = WordHash.of("and");
  private static final long BY = WordHash.of("by");

  /** An aside between a source and its verb is looked for this far back. */
  private static final int LONGEST_ASIDE = 40;

  private static final int LONGEST_PHRASE = 14;

  private final Prose prose;
  private final Mentions mentions;

  NounPhrases(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
  }

  static Set<Long> hashes(String... words) {
    return Set.of(java.util.Arrays.stream(words).map(WordHash::of).toArray(Long[]::new));
  }

  /**
   * The subject of a verb.
   *
   * @param verb first token of the verb, its auxiliaries and adverbs included
   * @param floor the subject may not begin before this token
   * @return null where nothing can be one
   */
  TokenRange before(int verb, int floor) {
    int end = verb;
    if (end <= floor) {
      return null;
    }
    if (RELATIVES.contains(prose.word(end - 1))) {
      return new TokenRange(end - 1, end);
    }
    if (prose.is(end - 1, ',') || prose.is(end - 1, ')') || isDash(end - 1)) {
      return beforeAside(end - 1, floor);
    }
    return phraseEndingAt(end, floor);
  }

  /** "Ann Lee, a doctor, said", "Sen. Ann Lee (R-Ohio) said". */
  private TokenRange beforeAside(int closer, int floor) {
    char opener = prose.is(closer, ')') ? '(' : prose.firstChar(closer);
    for (int i = closer - 1; i > Math.max(floor, closer - LONGEST_ASIDE); i--) {
      if (prose.quotation(i) >= 0 && prose.quotation(i) != prose.quotation(closer)) {
        return null;
      }
      if (prose.is(i, opener)) {
        NameMention name = mentions.endingAt(i);
        if (name != null) {
          return extendLeft(name.from(), i, floor);
        }
        if (opener != ',' || prose.in(i + 1, WordGroup.RELATIVE)) {
          return phraseEndingAt(i, floor);
        }
      }
    }
    return null;
  }

  private TokenRange phraseEndingAt(int end, int floor) {
    int last = end - 1;
    if ((prose.groups(last) & WordGroup.ANY_PRONOUN) != 0 && !prose.in(last, WordGroup.ADVERB)) {
      return new TokenRange(last, end);
    }
    NameMention name = mentions.endingAt(end);
    if (name != null && name.from() >= floor) {
      NameMention joint =
          prose.is(name.from() - 1, AND) ? mentions.endingAt(name.from() - 1) : null;
      int first =
          joint != null && joint.figure().isPerson() && joint.from() >= floor
              ? joint.from()
              : name.from();
      return extendLeft(first, end, floor);
    }
    if (!prose.isWord(last) || isBarrier(last)) {
      return null;
    }
    return extendLeft(last, end, floor);
  }

  /** Takes in determiners, adjectives and "of ..." chains to the left. */
  private TokenRange extendLeft(int start, int end, int floor) {
    int from = start;
    int limit = Math.max(floor, end - LONGEST_PHRASE);
    while (from > limit) {
      int before = from - 1;
      boolean link = LINKS.contains(prose.word(before)) && before > limit && isNounLike(before - 1);
      if (link) {
        from = before - 1;
      } else if (prose.in(before, WordGroup.DETERMINER)
          || isNounLike(before)
          || prose.is(before, SourceReader.POSSESSIVE)) {
        boolean opens =
            prose.in(before, WordGroup.DETERMINER) && !prose.in(before - 1, WordGroup.DETERMINER);
        from = before;
        if (opens && !(LINKS.contains(prose.word(from - 1)) && isNounLike(from - 2))) {
          break;
        }
      } else {
        break;
      }
    }
    return new TokenRange(from, end);
  }

  /**
   * The source behind an inverted verb: "said Ann Lee, a doctor".
   *
   * @return null where no noun follows
   */
  TokenRange after(int verbEnd, int ceiling) {
    int from = verbEnd;
    if (prose.is(from, BY)) {
      from++;
    }
    if (from >= ceiling) {
      return null;
    }
    if ((prose.groups(from) & WordGroup.ANY_PRONOUN) != 0 && !prose.isWord(from + 1)) {
      return new TokenRange(from, from + 1);
    }
    int to = from;
    int lastName = -1;
    while (to < ceiling && to - from < LONGEST_PHRASE) {
      NameMention name = mentions.holding(to);
      if (name != null) {
        to = Math.min(ceiling, Math.max(to + 1, name.to()));
        lastName = to;
        boolean possessive = prose.is(to, SourceReader.POSSESSIVE);
        boolean link = LINKS.contains(prose.word(to));
        if (!possessive && !link && !isNounLike(to)) {
          break;
        }
      } else if (prose.isWord(to) && (!isBarrier(to) || prose.in(to, WordGroup.DETERMINER))
          || LINKS.contains(prose.word(to)) && to > from
          || prose.is(to, SourceReader.POSSESSIVE)) {
        if (prose.in(to, WordGroup.TIME) || to > from && prose.in(to, WordGroup.RELATIVE)) {
          break;
        }
        to++;
      } else {
        break;
      }
    }
    while (to > from
        && (LINKS.contains(prose.word(to - 1))
            || prose.in(to - 1, WordGroup.DETERMINER) && to - 1 > from)) {
      to--;
    }
    return to > from && (lastName > 0 || isNounLike(to - 1)) ? new TokenRange(from, to) : null;
  }

  private boolean isNounLike(int token) {
    return prose.isWord(token)
        && (prose.groups(token) & WordGroup.FUNCTION & ~WordGroup.NAME_PARTICLE.bit()) == 0
        && (prose.cue(token) == 0
            || prose.isCapital(token)
            || prose.in(token, WordGroup.SPEECH_NOUN)
            || mentions.holding(token) != null)
        && prose.quotation(token) < 0;
  }

  private boolean isBarrier(int token) {
    int barrier =
        WordGroup.PREPOSITION.bit()
            | WordGroup.CONJUNCTION.bit()
            | WordGroup.SUBORDINATOR.bit()
            | WordGroup.AUXILIARY.bit()
            | WordGroup.DETERMINER.bit()
            | WordGroup.RELATIVE.bit();
    return (prose.groups(token) & barrier) != 0
        && mentions.holding(token) == null
        && (prose.groups(token) & WordGroup.ANONYMOUS.bit()) == 0;
  }

  private boolean isDash(int token) {
    char c = prose.firstChar(token);
    return c == '\u2014' || c == '\u2013';
  }
}
