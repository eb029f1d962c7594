package dev.tenor.speech;

import java.util.Set;

/** Where what was said begins and ends, as far as words and marks tell. */
final class ContentBounds {
  private static final long THAT = WordHash.of("that");
  private static final long TO = WordHash.of("to");
  private static final long ACCORDING = WordHash.of("according");
  private static final Set<Long> ADJUNCTS =
      NounPhrases.hashes(
          "in", "on", "at", "during", "to", "of", "about", "after", "before", "via", "through",
          "when", "with", "from", "as");

  /** "that" is looked for this far behind a reporting word. */
  private static final int FARTHEST_THAT = 14;

  private final Prose prose;
  private final Mentions mentions;

  ContentBounds(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
  }

  /** First token of an indirect content behind a reporting word that ends before {@code from}. */
  int indirectStart(int from, int ceiling, boolean addressee) {
    int farthest = Math.min(ceiling, from + FARTHEST_THAT);
    for (int i = from; i < farthest; i++) {
      if (prose.is(i, THAT)) {
        return i;
      }
      if (prose.quotation(i) >= 0
          || prose.is(i, ',')
          || prose.in(i, WordGroup.AUXILIARY)
          || i > from && prose.cue(i) > 0 && !prose.in(i, WordGroup.SPEECH_NOUN)) {
        break;
      }
    }
    int at = from;
    if (addressee) {
      at = behindAddressee(at, ceiling);
    }
    return behindAdjuncts(at, ceiling);
  }

  private int behindAddressee(int from, int ceiling) {
    NameMention name = mentions.holding(from);
    if (name != null) {
      return Math.min(ceiling, name.to());
    }
    int at = from;
    if ((prose.groups(at) & WordGroup.ANY_PRONOUN) != 0 && !prose.in(at, WordGroup.DETERMINER)) {
      return at + 1;
    }
    while (at < ceiling
        && at - from < 5
        && (prose.in(at, WordGroup.DETERMINER) || isPlainNoun(at))) {
      boolean people = prose.in(at, WordGroup.ANONYMOUS) || prose.in(at, WordGroup.ROLE);
      at++;
      if (people) {
        break;
      }
      name = mentions.holding(at);
      if (name != null) {
        return Math.min(ceiling, name.to());
      }
    }
    return at;
  }

  /**
   * "in a statement on Tuesday": prepositions with a speech noun, a name of time or a short phrase.
   */
  private int behindAdjuncts(int from, int ceiling) {
    int at = from;
    while (at < ceiling) {
      if (prose.in(at, WordGroup.TIME) && prose.isCapital(at)) {
        at++;
      } else if (ADJUNCTS.contains(prose.word(at)) && !(prose.is(at, TO))) {
        int end = at + 1;
        while (end < ceiling
            && end - at < 6
            && !prose.in(end, WordGroup.TIME)
            && !prose.in(end, WordGroup.SPEECH_NOUN)) {
          end++;
        }
        if (end >= ceiling || end - at >= 6) {
          return at;
        }
        at = end + 1;
      } else {
        return at;
      }
    }
    return at;
  }

  private boolean isPlainNoun(int token) {
    return prose.isWord(token) && (prose.groups(token) & WordGroup.FUNCTION) == 0;
  }

  /** Behind the last token of a clause: before the next reporting clause or the sentence's stop. */
  int clauseEnd(int from, int ceiling) {
    for (int i = from; i < ceiling; i++) {
      if (prose.quotation(i) >= 0) {
        continue;
      }
      if (prose.is(i, ',') && (gerundCue(i + 1) || prose.is(i + 1, ACCORDING))) {
        return i;
      }
      boolean joint =
          prose.in(i, WordGroup.CONJUNCTION)
              || prose.is(i, ',') && prose.in(i + 1, WordGroup.CONJUNCTION);
      if (joint && i > from + 1) {
        int next = prose.is(i, ',') ? i + 2 : i + 1;
        if (beginsReport(next, ceiling)) {
          return i;
        }
      }
    }
    return withoutStop(from, ceiling);
  }

  /** A finite reporting verb, by itself or behind a short subject. */
  private boolean beginsReport(int from, int ceiling) {
    int at = from;
    NameMention name = mentions.holding(at);
    if (name != null) {
      at = name.to();
    } else if ((prose.groups(at) & WordGroup.ANY_PRONOUN) != 0) {
      at++;
    }
    while (at < ceiling
        && (prose.in(at, WordGroup.ADVERB) || prose.in(at, WordGroup.AUXILIARY) && at > from)) {
      at++;
    }
    return at < ceiling && prose.cue(at) > 0 && endsWith(at, "ed", "aid", "old", "ays");
  }

  private boolean gerundCue(int token) {
    return prose.cue(token) > 0 && endsWith(token, "ing");
  }

  private boolean endsWith(int token, String... endings) {
    String text = prose.text();
    for (String ending : endings) {
      int at = prose.end(token) - ending.length();
      if (at > prose.start(token) && text.startsWith(ending, at)) {
        return true;
      }
    }
    return false;
  }

  int withoutStop(int from, int to) {
    int end = to;
    while (end > from + 1 && prose.quotation(end - 1) < 0 && isStop(end - 1)) {
      end--;
    }
    return end;
  }

  boolean isStop(int token) {
    char c = prose.firstChar(token);
    return !prose.isWord(token) && (c == '.' || c == ',' || c == ';' || c == ':' || c == '\u2026');
  }
}
