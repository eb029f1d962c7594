package dev.tenor.speech;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the heads of a source's words: whose names they end in, and which noun carries them. */
final class SourceHeads {
  private static final long AND = WordHash.of("and");
  private static final long NOR = WordHash.of("nor");
  private static final long LIKE = WordHash.of("like");
  private static final Set<Long> SELVES =
      NounPhrases.hashes("himself", "herself", "itself", "themselves");
  private static final long OF = WordHash.of("of");

  private final Prose prose;
  private final Mentions mentions;

  SourceHeads(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
  }

  /** The people or organisations whose names end the first chunk that ends in names. */
  List<Figure> people(TokenRange source) {
    int from = source.from();
    List<Figure> organisations = List.of();
    List<Figure> people = new ArrayList<>();
    while (from < source.to()) {
      int chunk = from;
      while (chunk < source.to() && !isChunkEnd(chunk)) {
        chunk++;
      }
      List<Figure> found = chunkHeads(from, chunk);
      boolean person = !found.isEmpty() && found.get(0).isPerson();
      boolean goesOn =
          isAnd(from)
              || mentions.holding(from) != null && (chunk - from <= 4 || joins(from, chunk));
      if (person && (people.isEmpty() || goesOn)) {
        people.addAll(found);
      } else if (!found.isEmpty() && from == source.from()) {
        organisations = found;
      }
      from = chunk + 1;
    }
    return people.isEmpty() ? organisations : people;
  }

  private List<Figure> chunkHeads(int from, int to) {
    List<Figure> found = new ArrayList<>();
    int part = from;
    for (int i = from; i <= to; i++) {
      boolean cut = i < to && i > part && isCut(i) && mentions.holding(i) == null;
      if (i == to || cut || isAnd(i) && mentions.holding(i) == null) {
        NameMention mention = i > from ? mentions.endingAt(possessiveOff(i)) : null;
        if (mention != null && mention.nameFrom() >= part - 1) {
          boolean person = mention.figure().isPerson();
          if (person && !found.isEmpty() && !found.get(0).isPerson()) {
            found.clear(); // "Yahoo News and former anchor Ann Lee"
          }
          if (person || found.isEmpty()) {
            found.add(mention.figure());
          }
        }
        part = i + 1;
      }
      if (cut && found.isEmpty() && prose.is(i, LIKE)) {
        part = i + 1; // "experts like Ann Lee"
        continue;
      }
      if (cut) {
        int other = nextJoined(i, to);
        if (other < 0) {
          break;
        }
        i = other;
        part = other + 1;
      }
    }
    return found;
  }

  /** "Ann Lee and Bo Day", "neither Ann Lee nor Bo Day". */
  private boolean isAnd(int token) {
    return prose.is(token, AND) || prose.is(token, NOR);
  }

  private boolean joins(int from, int to) {
    for (int i = from; i < to; i++) {
      if (isAnd(i) && mentions.holding(i) == null) {
        return true;
      }
    }
    return false;
  }

  /** In "Ann Lee of Ohio and Bo Day of Iowa" the "and" before the second person; -1 for none. */
  private int nextJoined(int from, int to) {
    for (int i = from + 1; i + 1 < to; i++) {
      NameMention mention = prose.is(i, AND) ? mentions.holding(i + 1) : null;
      if (mention != null && mention.from() == i + 1 && mention.figure().isPerson()) {
        return i;
      }
    }
    return -1;
  }

  /** Where a name ends before "'s" or "himself". */
  int possessiveOff(int to) {
    boolean tail =
        to > 0
            && (prose.is(to - 1, SourceReader.POSSESSIVE)
                || prose.isWord(to - 1) && SELVES.contains(prose.word(to - 1)));
    return tail ? to - 1 : to;
  }

  private boolean isCut(int token) {
    boolean office =
        prose.is(token, OF)
            && prose.isCapital(token - 1)
            && prose.isCapital(token + 1)
            && prose.in(token - 1, WordGroup.TITLE);
    NameMention behind = prose.is(token, OF) ? mentions.holding(token + 2) : null;
    office |=
        behind != null
            && behind.from() == token + 2
            && (prose.groups(token - 1) & (WordGroup.ANY_TITLE | WordGroup.ROLE.bit())) != 0
            && !prose.isCapital(token + 1); // "secretary of state Ann Lee"
    return (prose.groups(token) & (WordGroup.PREPOSITION.bit() | WordGroup.RELATIVE.bit())) != 0
        && (prose.groups(token) & WordGroup.NAME_PARTICLE.bit()) == 0
        && !office;
  }

  boolean isChunkEnd(int token) {
    char c = prose.firstChar(token);
    return c == ','
        || c == ';'
        || c == ':'
        || c == '('
        || c == ')'
        || c == '-' && prose.end(token) - prose.start(token) <= 2
        || c == '\u2014'
        || c == '\u2013';
  }

  /** The last word before the first preposition or relative. */
  int headOf(TokenRange source) {
    int head = source.from();
    while (head + 1 < source.to() && !isCut(head + 1) && !isChunkEnd(head + 1)) {
      head++;
    }
    return head;
  }

  /**
   * "the Clinton campaign", "Trump's team": capitalised words before an organisation's noun; null
   * for none.
   */
  String organisation(TokenRange source) {
    int head = headOf(source);
    if (!prose.in(head, WordGroup.ORGANISATION)) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    boolean capital = false;
    for (int i = source.from(); i <= head; i++) {
      boolean skipped =
          prose.in(i, WordGroup.DETERMINER) && i == source.from()
              || prose.is(i, SourceReader.POSSESSIVE);
      if (!skipped && prose.isWord(i)) {
        capital |= prose.isCapital(i);
        name.append(name.isEmpty() ? "" : " ").append(prose.string(i, i + 1));
      }
    }
    return capital ? name.toString() : null;
  }
}
