package dev.tenor.speech;

import dev.tenor.model.SpeakerBasis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads "the senator", "the New York businessman" as a person: who is introduced so, who holds the
 * role by a list, or who is in view.
 */
final class DescriptionReader {
  private static final long THE = WordHash.of("the");

  private final Prose prose;
  private final Mentions mentions;
  private final SourceHeads heads;
  private final PronounResolver pronouns;
  private final KnownRoles roles;
  private final LateIntroductions late;
  private Map<String, List<Figure>> bySurname;

  /** Who is meant, and what tells so. */
  record Described(Figure figure, SpeakerBasis basis) {}

  DescriptionReader(
      Prose prose,
      Mentions mentions,
      SourceHeads heads,
      PronounResolver pronouns,
      KnownRoles roles) {
    this.prose = prose;
    this.mentions = mentions;
    this.heads = heads;
    this.pronouns = pronouns;
    this.roles = roles;
    this.late = new LateIntroductions(prose, mentions);
  }

  /**
   * @param last who made the statement before; null for nobody
   * @param lastSpoken token of that statement's source
   * @return null where nobody is meant for sure
   */
  Described read(TokenRange source, Figure last, int lastSpoken) {
    Figure listed = holder(source);
    int head = heads.headOf(source);
    Figure found = null;
    if (isDefinite(source, head) && (listed != null || prose.in(head, WordGroup.ROLE))) {
      Set<Long> words = wordsOf(source);
      Gender gender =
          Gender.of(prose.groups(head) & (WordGroup.MALE_ROLE.bit() | WordGroup.FEMALE_ROLE.bit()));
      boolean vague = words.size() == 1 && words.stream().allMatch(Roles::isCommon);
      found =
          vague
              ? pronouns.inView(source.from(), words, last, lastSpoken, source.to())
              : pronouns.resolve(source.from(), gender, words, last, lastSpoken, source.to());
      if (listed != null && found != null && !words.stream().allMatch(found::has)) {
        found = null; // "the vice president" is more than a president
      }
      if (listed == null && found == null && Roles.isCommon(Roles.canonical(prose.word(head)))) {
        found = pronouns.resolve(source.from(), gender, Set.of(), last, lastSpoken, source.to());
      }
    }
    if (found == null && listed == null) {
      found = late.introducedBehind(source, head, wordsOf(source));
    }
    if (found != null) {
      return new Described(found, SpeakerBasis.ARTICLE);
    }
    return listed == null ? null : new Described(ofArticle(listed), SpeakerBasis.LIST);
  }

  /** The holder of a role, or of the first of two: "the mayor and candidate for senator". */
  private Figure holder(TokenRange source) {
    String role = role(source);
    Figure holder = roles.holder(role);
    int and = role.indexOf(" and ");
    return holder == null && and > 0 ? roles.holder(role.substring(0, and)) : holder;
  }

  /** The words up to an aside or a relative clause. */
  private String role(TokenRange source) {
    int to = source.from();
    while (to < source.to() && !prose.is(to, ',') && !prose.in(to, WordGroup.RELATIVE)) {
      to++;
    }
    return prose.string(source.from(), to);
  }

  private boolean isDefinite(TokenRange source, int head) {
    boolean definite = prose.is(source.from(), THE);
    for (int i = source.from(); i < head; i++) {
      definite |=
          prose.is(i, SourceReader.POSSESSIVE)
              || prose.in(i, WordGroup.MALE_PRONOUN)
              || prose.in(i, WordGroup.FEMALE_PRONOUN);
    }
    return definite;
  }

  private Set<Long> wordsOf(TokenRange source) {
    Set<Long> words = new HashSet<>();
    for (int i = source.from(); i < source.to() && !prose.in(i, WordGroup.RELATIVE); i++) {
      if (prose.isWord(i) && (prose.groups(i) & WordGroup.FUNCTION) == 0) {
        words.add(Roles.canonical(prose.word(i)));
      }
    }
    return words;
  }

  /** The article's own figure for somebody known from outside, where it names this person, too. */
  Figure ofArticle(Figure listed) {
    if (bySurname == null) {
      bySurname = new HashMap<>();
      Set<Figure> seen = new HashSet<>();
      for (NameMention mention : mentions.all()) {
        if (mention.figure().isPerson() && seen.add(mention.figure())) {
          bySurname
              .computeIfAbsent(mention.figure().surname, key -> new ArrayList<>())
              .add(mention.figure());
        }
      }
    }
    // An article may call two people so.
    List<Figure> namesakes = listed.isPerson() ? bySurname.get(listed.surname) : null;
    boolean same =
        namesakes != null
            && namesakes.size() == 1
            && NameForms.compatible(namesakes.get(0).given, listed.given);
    return same ? namesakes.get(0) : listed;
  }
}
