package dev.tenor.speech;

import dev.tenor.model.Speaker;
import dev.tenor.model.SpeakerBasis;
import dev.tenor.model.SpeakerType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads a source's words as people or organisations of the article.
 *
 * <p>Statements come in the order of the text: a pronoun leans on who spoke before.
 */
final class SourceReader {
  static final long POSSESSIVE = WordHash.of("'s");
  private static final long THE = WordHash.of("the");
  private static final long WHO = WordHash.of("who");

  /** An aside between a name and "who" is looked over this far. */
  private static final int LONGEST_ASIDE = 25;

  private static final Set<Long> OF_ONE = NounPhrases.hashes("i", "my", "me", "myself");
  private static final Set<Long> OF_MANY = NounPhrases.hashes("they", "their", "them");
  private static final long IT = WordHash.of("it");
  private static final long AND = WordHash.of("and");
  private static final int GENDERED = WordGroup.MALE_PRONOUN.bit() | WordGroup.FEMALE_PRONOUN.bit();

  private final Prose prose;
  private final Mentions mentions;
  private final Cast cast;
  private final SourceHeads heads;
  private final Pairs pairs;
  private final PronounResolver pronouns;
  private final KnownRoles roles;
  private final Figure author;
  private final DescriptionReader descriptions;

  /** What tells who the source at hand is. */
  private SpeakerBasis basis = SpeakerBasis.ARTICLE;

  private List<Figure> lastSpeakers = List.of();
  private int lastSpoken;
  private final Map<String, Figure> newcomers = new HashMap<>();

  /**
   * @param author who says "I" outside of quotations; null where nobody is known to
   */
  SourceReader(Prose prose, Mentions mentions, Cast cast, KnownRoles roles, Figure author) {
    this.author = author;
    this.roles = roles;
    this.cast = cast;
    this.prose = prose;
    this.mentions = mentions;
    this.heads = new SourceHeads(prose, mentions);
    this.pairs = new Pairs(prose, mentions);
    List<Figure> people = PronounResolver.people(mentions);
    people.forEach(roles::teach);
    Mentions all = DescribedMentions.with(prose, mentions, roles, people);
    this.pronouns = new PronounResolver(prose, mentions, all, people);
    this.descriptions = new DescriptionReader(prose, mentions, heads, pronouns, roles);
  }

  Speaker read(TokenRange source) {
    if (source == null) {
      return Speaker.UNKNOWN;
    }
    basis = SpeakerBasis.ARTICLE;
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
          prose.span(source.from(), source.to()),
          figures.stream().anyMatch(roles::holds) ? SpeakerBasis.LIST : basis);
    }
    String organisation = heads.organisation(source);
    if (organisation != null) {
      lastSpeakers = List.of(new Figure(SpeakerType.ORG, organisation));
      lastSpoken = source.from();
      return new Speaker(
          List.of(organisation),
          surface,
          SpeakerType.ORG,
          prose.span(source.from(), source.to()),
          SpeakerBasis.ARTICLE);
    }
    lastSpeakers = List.of();
    return new Speaker(
        List.of(),
        surface,
        SpeakerType.UNNAMED,
        prose.span(source.from(), source.to()),
        SpeakerBasis.ARTICLE);
  }

  private List<Figure> figures(TokenRange source) {
    int from = source.from();
    int groups = Pronouns.groupsOf(prose, from);
    if (source.to() - from <= 2 && (groups & WordGroup.ANY_PRONOUN) != 0) {
      return pronoun(from, groups);
    }
    if (prose.is(from + 1, AND) && (groups & GENDERED) != 0) {
      return withOthers(pronoun(from, groups), new TokenRange(from + 2, source.to()));
    }
    if (source.to() - from <= 2 && prose.in(from, WordGroup.RELATIVE)) {
      return antecedent(from);
    }
    List<Figure> people = heads.people(source);
    if (!people.isEmpty()) {
      return people;
    }
    if (pairs.areMeant(source)) {
      return pairs.before(source.from());
    }
    List<Figure> several = pairs.describedBy(source);
    if (!several.isEmpty()) {
      return several;
    }
    List<Figure> described = description(source);
    if (described.isEmpty()) {
      described = possessor(source);
    }
    return described.isEmpty() ? newcomer(source) : described;
  }

  /** "she and her team", "she and Ann Lee". */
  private List<Figure> withOthers(List<Figure> first, TokenRange others) {
    List<Figure> all = new ArrayList<>(first);
    heads.people(others).stream().filter(Figure::isPerson).forEach(all::add);
    return all;
  }

  /** "Lee's brief", "her answer": what belongs to a person and is neither people nor a body. */
  private List<Figure> possessor(TokenRange source) {
    int head = heads.headOf(source);
    int people = WordGroup.ROLE.bit() | WordGroup.ORGANISATION.bit() | WordGroup.ANONYMOUS.bit();
    String word = prose.string(head, head + 1);
    boolean agents =
        word.endsWith("ers")
            || word.endsWith("ors")
            || word.endsWith("ists")
            || word.endsWith("er");
    if (head == source.from()
        || (prose.groups(head) & people) != 0
        || agents
        || prose.isCapital(head)) {
      return List.of();
    }
    if ((prose.groups(source.from()) & GENDERED) != 0) {
      return pronoun(source.from(), prose.groups(source.from()));
    }
    for (int i = source.from() + 1; i <= head; i++) {
      NameMention name = isPossessive(i) ? mentions.endingAt(i) : null;
      if (name != null && name.figure().isPerson()) {
        return List.of(name.figure());
      }
    }
    return List.of();
  }

  private boolean isPossessive(int token) {
    return prose.is(token, POSSESSIVE) || prose.is(token, '\'') || prose.is(token, '\u2019');
  }

  /** A capitalised word that is nobody known: a surname without a full form. */
  private List<Figure> newcomer(TokenRange source) {
    int to = heads.isChunkEnd(source.from() + 1) ? source.from() + 1 : source.to();
    int word = heads.possessiveOff(to) - 1;
    boolean contracted = word >= 0 && NameScanner.isContraction(prose, word);
    boolean alone =
        word == source.from() && prose.isWord(word) && prose.isCapital(word) && !contracted;
    boolean begins = prose.sentenceStart(prose.sentence(word)) == word;
    boolean given = (prose.groups(word) & WordGroup.ANY_NAME) != 0;
    boolean plain =
        prose.groups(word) == 0
            && (!begins || cast.standsAlone(prose.string(word, word + 1)) || speaks(word))
            && Character.isLowerCase(prose.lastChar(word));
    if (!alone || !given && !plain) {
      return List.of();
    }
    return List.of(
        newcomers.computeIfAbsent(
            prose.string(word, word + 1), name -> new Figure(SpeakerType.PERSON, name)));
  }

  /** "Djokovic told", "Karimi, director of": an unknown word at the head of a sentence. */
  private boolean speaks(int word) {
    boolean aside =
        prose.is(word + 1, ',')
            && (prose.in(word + 2, WordGroup.ROLE) || prose.in(word + 3, WordGroup.ROLE));
    boolean many = prose.lastChar(word) == 's';
    return !many && (aside || prose.cue(word + 1) > 0);
  }

  private List<Figure> pronoun(int token, int groups) {
    Gender gender =
        Gender.of(groups & (WordGroup.MALE_PRONOUN.bit() | WordGroup.FEMALE_PRONOUN.bit()));
    if (gender != Gender.UNKNOWN) {
      Figure last = lastSpeakers.size() == 1 ? lastSpeakers.get(0) : null;
      Figure found = pronouns.resolve(token, gender, Set.of(), last, lastSpoken, token + 1);
      return found == null ? List.of() : List.of(found);
    }
    if ((groups & WordGroup.RELATIVE.bit()) != 0) {
      return antecedent(token);
    }
    if (author != null && prose.quotation(token) < 0 && isOne(token)) {
      return List.of(descriptions.ofArticle(author));
    }
    boolean first = (groups & WordGroup.FIRST_PRONOUN.bit()) != 0 && prose.quotation(token) >= 0;
    boolean group = (groups & WordGroup.PLURAL_PRONOUN.bit()) != 0 && isGroup();
    boolean thing = prose.is(token, IT) && isGroup();
    if ((groups & WordGroup.PLURAL_PRONOUN.bit()) != 0
        && !group
        && OF_MANY.contains(prose.word(token))) {
      return pairs.before(token);
    }
    return first || group || thing ? lastSpeakers : List.of();
  }

  /** "I", "my", "I'm": one person who speaks of himself or herself. */
  private boolean isOne(int token) {
    return OF_ONE.contains(prose.word(token)) || NameScanner.isContraction(prose, token);
  }

  private boolean isGroup() {
    return lastSpeakers.size() > 1 || lastSpeakers.size() == 1 && !lastSpeakers.get(0).isPerson();
  }

  /** Whom "who" follows: a name, a name with a tail ("of Ohio") or an aside, a description. */
  private List<Figure> antecedent(int relative) {
    int end = isAside(relative - 1) ? relative - 1 : relative;
    int start = Math.max(prose.sentenceStart(prose.sentence(relative)), relative - LONGEST_ASIDE);
    for (int i = mentions.lastBefore(end); i >= 0 && mentions.at(i).from() >= start; i--) {
      NameMention name = mentions.at(i);
      boolean direct = name.to() == end;
      boolean tail = prose.in(name.to(), WordGroup.PREPOSITION) || prose.is(name.to(), '(');
      boolean aside =
          isAside(name.to())
              && (prose.in(name.to() + 1, WordGroup.DETERMINER)
                  || prose.in(name.to() + 1, WordGroup.ROLE));
      boolean person = prose.is(relative, WHO);
      if (direct && (name.figure().isPerson() || !person)
          || name.figure().isPerson() && (tail && end - name.to() <= 8 || aside)) {
        List<Figure> pair = pairs.relatedBy(relative, name);
        return pair.isEmpty() ? List.of(name.figure()) : pair;
      }
    }
    for (int i = end - 1; i > Math.max(start, end - 6); i--) {
      if (prose.is(i, THE)) {
        return description(new TokenRange(i, end));
      }
    }
    return List.of();
  }

  private boolean isAside(int token) {
    return prose.is(token, ',')
        || prose.is(token, '-')
        || prose.is(token, '\u2014')
        || prose.is(token, '\u2013');
  }

  private List<Figure> description(TokenRange source) {
    Figure last = lastSpeakers.size() == 1 ? lastSpeakers.get(0) : null;
    DescriptionReader.Described found = descriptions.read(source, last, lastSpoken);
    if (found == null) {
      return List.of();
    }
    basis = found.basis();
    return List.of(found.figure());
  }
}
