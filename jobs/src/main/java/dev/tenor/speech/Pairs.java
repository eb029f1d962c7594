package dev.tenor.speech;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Finds two people who are named together: "Ann Lee and Bo Day", whom "they" then means. */
final class Pairs {
  private static final long AND = WordHash.of("and");
  private static final long THE = WordHash.of("the");
  private static final Set<Long> TWO = NounPhrases.hashes("two", "pair", "both", "duo", "couple");

  /** Present forms that tell "who" of several people. */
  private static final Set<Long> PLURAL =
      NounPhrases.hashes(
          "are", "were", "have", "say", "think", "believe", "want", "argue", "support", "oppose");

  /** "the two Republican mayors" is the longest that is read. */
  private static final int LONGEST_DESCRIPTION = 4;

  private static final int FAR_REACH = 12;

  /** Between two names an aside may stand: "Ann Lee, Democrat of Ohio, and Bo Day". */
  private static final int LONGEST_ASIDE = 8;

  /** How many sentences back a pair is still in view. */
  private static final int REACH = 2;

  private final Prose prose;
  private final Mentions mentions;

  Pairs(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
  }

  /** The two people named together last before a token; empty where nobody is near. */
  List<Figure> before(int token) {
    return before(token, REACH, figure -> true);
  }

  private List<Figure> before(int token, int reach, Predicate<Figure> fits) {
    int sentence = prose.sentence(token);
    for (int i = mentions.lastBefore(token); i > 0; i--) {
      if (sentence - prose.sentence(mentions.at(i).from()) > reach) {
        break;
      }
      List<Figure> pair = endingWith(i);
      if (!pair.isEmpty() && pair.stream().anyMatch(fits)) {
        return pair;
      }
    }
    return List.of();
  }

  /** "the senators", "the two Republican mayors": the two named together as "Senators ..." */
  List<Figure> describedBy(TokenRange source) {
    int head = source.to() - 1;
    String word = prose.string(head, source.to());
    boolean plural = word.endsWith("s") && prose.is(source.from(), THE);
    if (!plural || source.to() - source.from() > LONGEST_DESCRIPTION || prose.isCapital(head)) {
      return List.of();
    }
    long role = Roles.canonical(WordHash.of(word.substring(0, word.length() - 1)));
    for (int i = source.from(); i < head; i++) {
      if (prose.isWord(i) && TWO.contains(prose.word(i)) && Roles.isRole(role)) {
        return before(source.from());
      }
    }
    return Roles.isRole(role)
        ? before(source.from(), FAR_REACH, figure -> figure.has(role))
        : List.of();
  }

  /** Both people where a name is the second of two and "who" goes on in the plural. */
  List<Figure> relatedBy(int relative, NameMention last) {
    int at = mentions.lastBefore(relative);
    boolean plural = relative + 1 < prose.size() && PLURAL.contains(prose.word(relative + 1));
    return plural && at > 0 && mentions.at(at).equals(last) ? endingWith(at) : List.of();
  }

  /** "the two", "both lawmakers", "the pair": two people and nothing else that tells who. */
  boolean areMeant(TokenRange source) {
    for (int i = source.from(); i < Math.min(source.from() + 2, source.to()); i++) {
      if (prose.isWord(i) && TWO.contains(prose.word(i))) {
        return source.to() - i <= 2;
      }
    }
    return false;
  }

  private List<Figure> endingWith(int mention) {
    NameMention second = mentions.at(mention);
    NameMention first = mentions.at(mention - 1);
    boolean joined =
        second.from() > first.to()
            && second.from() - first.to() <= 2
            && prose.is(first.to(), AND)
            && first.figure() != second.figure();
    boolean aside =
        prose.is(first.to(), ',')
            && prose.is(second.from() - 2, ',')
            && prose.is(second.from() - 1, AND)
            && second.from() - first.to() <= LONGEST_ASIDE
            && prose.sentence(first.to()) == prose.sentence(second.from())
            && first.figure() != second.figure();
    return (joined || aside) && first.figure().isPerson() && second.figure().isPerson()
        ? List.of(first.figure(), second.figure())
        : List.of();
  }
}
