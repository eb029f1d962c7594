package dev.tenor.speech;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds whom "he", "she" or "the senator" means: the person who fits in gender and role and is most
 * in view.
 *
 * <p>In view is who spoke last, who is the subject of a sentence near by, and who is named most.
 * The weights were set by hand on labelled articles ({@code labels/gold.train}).
 */
final class PronounResolver {
  private static final double SENTENCE_DECAY = 0.62;
  private static final double SUBJECT_WEIGHT = 2.2;
  private static final double SPEAKER_WEIGHT = 2.0;
  private static final double SAME_SENTENCE_OBJECT = 0.8;
  private static final double FREQUENCY_WEIGHT = 0.12;
  private static final double QUOTED_WEIGHT = 0.3;

  /** Sentences farther back than this say nothing about a pronoun. */
  private static final int HORIZON = 12;

  private final Prose prose;
  private final Mentions mentions;

  PronounResolver(Prose prose, Mentions mentions) {
    this.prose = prose;
    this.mentions = mentions;
  }

  /**
   * The person most in view at a token.
   *
   * @param gender UNKNOWN for anybody
   * @param role hash of a role's noun that the person must have; 0 for anybody
   * @param lastSpeaker who made the statement before; null for nobody
   * @param lastSpoken token of that statement's source
   * @return null where nobody fits
   */
  Figure resolve(int token, Gender gender, long role, Figure lastSpeaker, int lastSpoken) {
    int sentence = prose.sentence(token);
    Map<Figure, Double> scores = new HashMap<>();
    for (int i = mentions.lastBefore(token); i >= 0; i--) {
      NameMention mention = mentions.at(i);
      int distance = sentence - prose.sentence(mention.from());
      if (distance > HORIZON) {
        break;
      }
      if (fits(mention.figure(), gender, role)) {
        scores.merge(mention.figure(), weight(mention, token, distance), Double::sum);
      }
    }
    if (lastSpeaker != null && lastSpeaker.isPerson() && fits(lastSpeaker, gender, role)) {
      int distance = Math.max(0, sentence - prose.sentence(Math.min(lastSpoken, prose.size() - 1)));
      if (distance <= HORIZON) {
        scores.merge(lastSpeaker, SPEAKER_WEIGHT * Math.pow(SENTENCE_DECAY, distance), Double::sum);
      }
    }
    return best(scores, gender);
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
    return weight * Math.pow(SENTENCE_DECAY, distance);
  }

  /** Begins its sentence, or has a verb right behind it. */
  private boolean isSubject(NameMention mention) {
    int sentence = prose.sentence(mention.from());
    boolean possessive = prose.is(mention.to(), SourceReader.POSSESSIVE);
    if (possessive) {
      return false;
    }
    return mention.from() - prose.sentenceStart(sentence) <= 1
        || prose.cue(mention.to()) > 0
        || prose.in(mention.to(), WordGroup.AUXILIARY)
        || prose.cue(mention.from() - 1) > 0 && prose.quotation(mention.from() - 3) >= 0;
  }

  private static boolean fits(Figure figure, Gender gender, long role) {
    return figure.isPerson()
        && !figure.gender().clashesWith(gender)
        && (role == 0 || figure.has(role));
  }

  private static Figure best(Map<Figure, Double> scores, Gender gender) {
    Figure best = null;
    double bestScore = 0;
    for (Map.Entry<Figure, Double> entry : scores.entrySet()) {
      Figure figure = entry.getKey();
      double known = gender != Gender.UNKNOWN && figure.gender() == Gender.UNKNOWN ? 0.7 : 1.0;
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
