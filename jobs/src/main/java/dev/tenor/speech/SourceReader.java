package dev.tenor.speech;

import dev.tenor.model.Speaker;
import dev.tenor.model.SpeakerType;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a source's words as people or organisations of the article.
 *
 * <p>Statements come in the order of the text: a pronoun leans on who spoke before.
 */
final class SourceReader {
  static final long POSSESSIVE = WordHash.of("'s");
  private static final long THE = WordHash.of("the");
  private static final long AND = WordHash.of("and");
  private static final long IT = WordHash.of("it");

  private final Prose prose;
  private final Mentions mentions;
  private final PronounResolver pronouns;
  private List<Figure> lastSpeakers = List.of();
  private int lastSpoken;

  SourceReader(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
    this.pronouns = new PronounResolver(prose, mentions);
  }

  Speaker read(TokenRange source) {
    if (source == null) {
      return Speaker.UNKNOWN;
    }
    List<Figure> figures = figures(source);
    String surface = prose.string(source.from(), source.to());
    if (!figures.isEmpty()) {
      lastSpeakers = figures;
      lastSpoken = source.from();
      boolean person = figures.stream().anyMatch(Figure::isPerson);
      List<String> names = figures.stream().map(Figure::name).distinct().toList();
      return new Speaker(
          names,
          surface,
          person ? SpeakerType.PERSON : SpeakerType.ORG,
          prose.span(source.from(), source.to()));
    }
    String organisation = organisation(source);
    if (organisation != null) {
      lastSpeakers = List.of(new Figure(SpeakerType.ORG, organisation));
      lastSpoken = source.from();
      return new Speaker(
          List.of(organisation), surface, SpeakerType.ORG, prose.span(source.from(), source.to()));
    }
    lastSpeakers = List.of();
    return new Speaker(
        List.of(), surface, SpeakerType.UNNAMED, prose.span(source.from(), source.to()));
  }

  private List<Figure> figures(TokenRange source) {
    int from = source.from();
    int groups = prose.groups(from);
    if (source.to() - from <= 2 && (groups & WordGroup.ANY_PRONOUN) != 0) {
      return pronoun(from, groups);
    }
    if (source.to() - from <= 2 && prose.in(from, WordGroup.RELATIVE)) {
      return antecedent(from);
    }
    List<Figure> people = heads(source);
    if (!people.isEmpty()) {
      return people;
    }
    return description(source);
  }

  private List<Figure> pronoun(int token, int groups) {
    Gender gender =
        Gender.of(groups & (WordGroup.MALE_PRONOUN.bit() | WordGroup.FEMALE_PRONOUN.bit()));
    if (gender != Gender.UNKNOWN) {
      Figure last = lastSpeakers.size() == 1 ? lastSpeakers.get(0) : null;
      Figure found = pronouns.resolve(token, gender, 0, last, lastSpoken);
      return found == null ? List.of() : List.of(found);
    }
    if ((groups & WordGroup.RELATIVE.bit()) != 0) {
      return antecedent(token);
    }
    boolean first = (groups & WordGroup.FIRST_PRONOUN.bit()) != 0 && prose.quotation(token) >= 0;
    boolean group = (groups & WordGroup.PLURAL_PRONOUN.bit()) != 0 && isGroup();
    boolean thing = prose.is(token, IT) && isGroup();
    return first || group || thing ? lastSpeakers : List.of();
  }

  private boolean isGroup() {
    return lastSpeakers.size() > 1 || lastSpeakers.size() == 1 && !lastSpeakers.get(0).isPerson();
  }

  /** Whom "who" follows: the name right before, or the one before an aside. */
  private List<Figure> antecedent(int relative) {
    int before = prose.is(relative - 1, ',') ? relative - 1 : relative;
    NameMention name = mentions.endingAt(before);
    if (name != null) {
      return List.of(name.figure());
    }
    int start = prose.sentenceStart(prose.sentence(relative));
    for (int i = before - 1; i > start; i--) {
      if (prose.is(i, ',')) {
        NameMention aside = mentions.endingAt(i);
        boolean noun = prose.in(i + 1, WordGroup.DETERMINER) || prose.in(i + 1, WordGroup.ROLE);
        return aside != null && aside.figure().isPerson() && noun
            ? List.of(aside.figure())
            : List.of();
      }
    }
    return List.of();
  }

  /** The people or organisations whose names end the first chunk that ends in names. */
  private List<Figure> heads(TokenRange source) {
    int from = source.from();
    List<Figure> organisations = List.of();
    while (from < source.to()) {
      int chunk = from;
      while (chunk < source.to() && !isChunkEnd(chunk)) {
        chunk++;
      }
      List<Figure> found = chunkHeads(from, chunk);
      if (!found.isEmpty() && found.get(0).isPerson()) {
        return found;
      }
      if (!found.isEmpty() && from == source.from()) {
        organisations = found;
      }
      from = chunk + 1;
    }
    return organisations;
  }

  private List<Figure> chunkHeads(int from, int to) {
    List<Figure> found = new ArrayList<>();
    int part = from;
    for (int i = from; i <= to; i++) {
      boolean cut = i < to && i > part && isCut(i) && mentions.holding(i) == null;
      if (i == to || cut || prose.is(i, AND) && mentions.holding(i) == null) {
        NameMention mention = i > from ? mentions.endingAt(possessiveOff(i)) : null;
        if (mention != null
            && mention.from() >= part - 1
            && (found.isEmpty() || mention.figure().isPerson())) {
          found.add(mention.figure());
        }
        part = i + 1;
      }
      if (cut) {
        break;
      }
    }
    return found;
  }

  private int possessiveOff(int to) {
    return prose.is(to - 1, POSSESSIVE) ? to - 1 : to;
  }

  private boolean isCut(int token) {
    return (prose.groups(token) & (WordGroup.PREPOSITION.bit() | WordGroup.RELATIVE.bit())) != 0
        && (prose.groups(token) & WordGroup.NAME_PARTICLE.bit()) == 0;
  }

  private boolean isChunkEnd(int token) {
    char c = prose.firstChar(token);
    return c == ','
        || c == ';'
        || c == ':'
        || c == '('
        || c == ')'
        || c == '\u2014'
        || c == '\u2013';
  }

  /**
   * "the senator", "the New Yorker": a person of the article with that role, or the one in view.
   */
  private List<Figure> description(TokenRange source) {
    boolean definite = prose.is(source.from(), THE);
    int head = headOf(source);
    if (!definite || head < 0 || !prose.in(head, WordGroup.ROLE)) {
      return List.of();
    }
    Gender gender =
        Gender.of(prose.groups(head) & (WordGroup.MALE_ROLE.bit() | WordGroup.FEMALE_ROLE.bit()));
    Figure last = lastSpeakers.size() == 1 ? lastSpeakers.get(0) : null;
    Figure found = pronouns.resolve(source.from(), gender, prose.word(head), last, lastSpoken);
    if (found == null && source.to() - source.from() <= 4) {
      found = pronouns.resolve(source.from(), gender, 0, last, lastSpoken);
    }
    return found == null ? List.of() : List.of(found);
  }

  /** The last word before the first preposition or relative. */
  private int headOf(TokenRange source) {
    int head = source.from();
    while (head + 1 < source.to() && !isCut(head + 1) && !isChunkEnd(head + 1)) {
      head++;
    }
    return head;
  }

  /** "the Clinton campaign", "Trump's team": capitalised words before an organisation's noun. */
  private String organisation(TokenRange source) {
    int head = headOf(source);
    if (!prose.in(head, WordGroup.ORGANISATION)) {
      return null;
    }
    StringBuilder name = new StringBuilder();
    boolean capital = false;
    for (int i = source.from(); i <= head; i++) {
      boolean skipped =
          prose.in(i, WordGroup.DETERMINER) && i == source.from() || prose.is(i, POSSESSIVE);
      if (!skipped && prose.isWord(i)) {
        capital |= prose.isCapital(i);
        name.append(name.isEmpty() ? "" : " ").append(prose.string(i, i + 1));
      }
    }
    return capital ? name.toString() : null;
  }
}
