package dev.tenor.speech;

import java.util.List;
import java.util.Set;

/** Finds two people who are named together: "Ann Lee and Bo Day", whom "they" then means. */
final class Pairs {
  private static final long AND = WordHash.of("and");
  private static final Set<Long> TWO = NounPhrases.hashes("two", "pair", "both", "duo", "couple");

  /** Present forms that tell "who" of several people. */
  private static final Set<Long> PLURAL =
      NounPhrases.hashes(
          "are", "were", "have", "say", "think", "believe", "want", "argue", "support", "oppose");

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
    int sentence = prose.sentence(token);
    for (int i = mentions.lastBefore(token); i > 0; i--) {
      if (sentence - prose.sentence(mentions.at(i).from()) > REACH) {
        break;
      }
      List<Figure> pair = endingWith(i);
      if (!pair.isEmpty()) {
        return pair;
      }
    }
    return List.of();
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
    return joined && first.figure().isPerson() && second.figure().isPerson()
        ? List.of(first.figure(), second.figure())
        : List.of();
  }
}
