package dev.tenor.speech;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds whom "he", "she" or "the senator" means: the person who fits in gender and role and is most
 * in view.
 *
 * <p>In view is who spoke last, who is the subject of a sentence near by, and who is named most.
 * The weights were set by hand on labelled articles ({@code labels/gold.train}).
 */
final class PronounResolver {
  private static final double ROLE_WEIGHT = 2;
  private static final double SENTENCE_DECAY = 0.6;
  private static final double SUBJECT_WEIGHT = 2.8;
  private static final double SPEAKER_WEIGHT = 4.0;
  private static final double SPEAKER_DECAY = 0.2;
  private static final double SAME_SENTENCE_OBJECT = 1.0;
  private static final double FREQUENCY_WEIGHT = 0.12;
  private static final double QUOTED_WEIGHT = 0.1;
  private static final double OTHER_PARAGRAPH = 0.5;
  private static final double UNKNOWN_GENDER = 0.5;

  /** Names farther back, and people beyond these, are left out: cost stays linear. */
  private static final int MOST_MENTIONS = 150;

  private static final int MOST_PEOPLE = 500;

  /** How far into its sentence a pronoun may point ahead, and over how many tokens. */
  private static final int FARTHEST_IN_CLAUSE = 3;

  private static final int LONGEST_CLAUSE = 20;

  /** Sentences farther back than this say nothing about a pronoun. */
  private static final int HORIZON = 12;

  private final Prose prose;
  private final Mentions names;
  private final Mentions mentions;
  private final List<Figure> people;

  /**
   * @param mentions the names and what stands for one
   * @param people those who are named
   */
  PronounResolver(Prose prose, Mentions names, Mentions mentions, List<Figure> people) {
    this.prose = prose;
    this.names = names;
    this.mentions = mentions;
    this.people = people;
  }

  /** The people of a field, in the order of their first mention. */
  static List<Figure> people(Mentions mentions) {
    Set<Figure> seen = new LinkedHashSet<>();
    for (NameMention mention : mentions.all()) {
      if (mention.figure().isPerson() && seen.size() < MOST_PEOPLE) {
        seen.add(mention.figure());
      }
    }
    return List.copyOf(seen);
  }

  /**
   * The person most in view at a token.
   *
   * @param end behind the words to resolve; who is named in them is not meant
   * @param gender UNKNOWN for anybody
   * @param description canonical words of a description; empty for a pronoun
   * @param lastSpeaker who made the statement before; null for nobody
   * @param lastSpoken token of that statement's source
   * @return null where nobody fits
   */
  Figure resolve(
      int token,
      Gender gender,
      Set<Long> description,
      Figure lastSpeaker,
      int lastSpoken,
      int end) {
    if (description.isEmpty()) {
      Figure ahead = subjectAhead(token, gender);
      if (ahead != null) {
        return ahead;
      }
    }
    Map<Figure, Double> scores = scores(token, gender, lastSpeaker, lastSpoken, end);
    return description.isEmpty()
        ? best(scores, gender)
        : best(described(description, gender, scores, namedIn(token, end)), gender);
  }

  /**
   * Like {@link #resolve}, for a role of many, "the candidate": who is in view, the more so where
   * the article gives him or her that role.
   *
   * @return null where nobody has the role
   */
  Figure inView(int token, Set<Long> role, Figure lastSpeaker, int lastSpoken, int end) {
    Map<Figure, Double> scores = scores(token, Gender.UNKNOWN, lastSpeaker, lastSpoken, end);
    boolean known = people.stream().anyMatch(figure -> role.stream().allMatch(figure::has));
    scores.replaceAll(
        (figure, score) -> role.stream().allMatch(figure::has) ? ROLE_WEIGHT * score : score);
    return known ? best(scores, Gender.UNKNOWN) : null;
  }

  private Map<Figure, Double> scores(
      int token, Gender gender, Figure lastSpeaker, int lastSpoken, int end) {
    int sentence = prose.sentence(token);
    Map<Figure, Double> scores = new HashMap<>();
    int nearest = mentions.lastBefore(token);
    for (int i = nearest; i >= 0; i--) {
      NameMention mention = mentions.at(i);
      int distance = sentence - prose.sentence(mention.from());
      if (distance > HORIZON || nearest - i > MOST_MENTIONS) {
        break;
      }
      if (fits(mention.figure(), gender)) {
        scores.merge(mention.figure(), weight(mention, token, distance), Double::sum);
      }
    }
    if (lastSpeaker != null && lastSpeaker.isPerson() && fits(lastSpeaker, gender)) {
      int spoken = Math.min(lastSpoken, prose.size() - 1);
      int distance = Math.max(0, prose.paragraph(token) - prose.paragraph(spoken));
      if (distance <= 2) {
        scores.merge(lastSpeaker, SPEAKER_WEIGHT * Math.pow(SPEAKER_DECAY, distance), Double::sum);
      }
    }
    scores.keySet().removeAll(namedIn(token, end)); // "Lee's lawyer" is not Lee
    return scores;
  }

  private Set<Figure> namedIn(int from, int to) {
    Set<Figure> named = new HashSet<>();
    for (int i = names.lastBefore(to); i >= 0 && names.at(i).from() >= from; i--) {
      named.add(names.at(i).figure());
    }
    return named;
  }

  /** "As he spoke, Lee ...", "in her answer, Lee ...": the name behind a clause that opens so. */
  private Figure subjectAhead(int token, Gender gender) {
    int sentence = prose.sentence(token);
    int start = prose.sentenceStart(sentence);
    boolean opens =
        token - start <= FARTHEST_IN_CLAUSE
            && (prose.groups(start) & (WordGroup.SUBORDINATOR.bit() | WordGroup.PREPOSITION.bit()))
                != 0;
    if (!opens || gender == Gender.UNKNOWN) {
      return null;
    }
    int comma = token + 1;
    while (comma < prose.size()
        && comma - token <= LONGEST_CLAUSE
        && prose.sentence(comma) == sentence
        && prose.quotation(comma) == prose.quotation(token)
        && !prose.is(comma, ',')) {
      if (mentions.holding(comma) != null && mentions.holding(comma).figure().isPerson()) {
        return null;
      }
      comma++;
    }
    NameMention ahead = prose.is(comma, ',') ? mentions.holding(comma + 1) : null;
    boolean subject =
        ahead != null
            && ahead.from() == comma + 1
            && prose.sentence(comma + 1) == sentence
            && !prose.is(ahead.to(), SourceReader.POSSESSIVE);
    return subject && fits(ahead.figure(), gender) ? ahead.figure() : null;
  }

  /** Those whom the article introduces by most words of the description, near or far. */
  private Map<Figure, Double> described(
      Set<Long> description, Gender gender, Map<Figure, Double> inView, Set<Figure> named) {
    Map<Figure, Double> scores = new HashMap<>();
    List<Long> places = description.stream().filter(Roles::isPlace).toList();
    List<Long> roles = description.stream().filter(Roles::isRole).toList();
    long most = 1;
    for (Figure figure : people) {
      boolean elsewhere =
          !places.isEmpty()
              && places.stream().noneMatch(figure::has)
              && roles.stream().filter(figure::has).allMatch(Roles::isCommon);
      if (!fits(figure, gender)
          || Roles.clash(description, figure)
          || elsewhere // "the Ohio Republican" is not just any Republican
          || !roles.isEmpty() && roles.stream().noneMatch(figure::has)
          || named.contains(figure)) {
        continue;
      }
      long shared = description.stream().filter(figure::has).count();
      if (shared > most) {
        scores.clear();
        most = shared;
      }
      if (shared == most) {
        scores.put(figure, inView.getOrDefault(figure, 0.0));
      }
    }
    return scores;
  }

  private double weight(NameMention mention, int token, int distance) {
    double weight = isSubject(mention) ? SUBJECT_WEIGHT : 1.0;
    if (distance == 0 && !isSubject(mention)) {
      weight = SAME_SENTENCE_OBJECT;
    }
    if (prose.quotation(mention.from()) >= 0
        && prose.quotation(mention.from()) != prose.quotation(token)) {
      weight *= QUOTED_WEIGHT;
    }
    if (prose.paragraph(mention.from()) != prose.paragraph(token)) {
      weight *= OTHER_PARAGRAPH;
    }
    return weight * Math.pow(SENTENCE_DECAY, distance);
  }

  /** Begins its sentence, or has a verb right behind it. */
  private boolean isSubject(NameMention mention) {
    int sentence = prose.sentence(mention.from());
    boolean possessive = prose.is(mention.to(), SourceReader.POSSESSIVE);
    if (possessive && mention.from() > prose.sentenceStart(sentence)) {
      return false;
    }
    return mention.from() - prose.sentenceStart(sentence) <= 1
        || prose.cue(mention.to()) > 0
        || prose.in(mention.to(), WordGroup.AUXILIARY)
        || prose.cue(mention.from() - 1) > 0 && prose.quotation(mention.from() - 3) >= 0;
  }

  private static boolean fits(Figure figure, Gender gender) {
    return figure.isPerson() && !figure.gender().clashesWith(gender);
  }

  private static Figure best(Map<Figure, Double> scores, Gender gender) {
    Figure best = null;
    double bestScore = 0;
    for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
      Figure figure = entry.getKey();
      double known =
          gender != Gender.UNKNOWN && figure.gender() == Gender.UNKNOWN ? UNKNOWN_GENDER : 1.0;
      double score = known * entry.getValue() + FREQUENCY_WEIGHT * Math.log(1 + figure.mentions());
      boolean better =
          score > bestScore || score == bestScore && figure.name().compareTo(best.name()) < 0;
      if (best == null || better) {
        best = figure;
        bestScore = score;
      }
    }
    return best;
  }
}
