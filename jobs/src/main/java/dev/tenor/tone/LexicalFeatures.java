package dev.tenor.tone;

import dev.tenor.model.StatementInContext;
import java.util.ArrayList;
import java.util.List;

/**
 * What the lexical tone model sees of a statement: its words by where they stand, and what a few
 * small lists say about them.
 *
 * <p>Names of features: {@code c:word} in the content, {@code q:} in the cue, {@code s:} in the
 * speaker's mention, {@code o:} around them; {@code t:} a content word's stem, {@code p:} a pair of
 * neighbouring content stems, {@code b:} a stem behind a contrast ("but"), {@code k:} what a list
 * knows of the cue or the content, {@code v:} the sum of polarities. A word in the scope of a
 * negation (up to the next mark of punctuation, at most {@value #NEGATION_SCOPE} words) is marked
 * {@code not_}.
 */
public final class LexicalFeatures {
  private static final int NEGATION_SCOPE = 6;

  /** "Not terrible" is less good than "terrible" is bad; the factor is about VADER's own. */
  private static final double NEGATED_POLARITY = -0.7;

  private final List<String> features = new ArrayList<>();
  private final PlacedWords words;
  private String previous = "<";
  private int negatedUntil = -1;
  private boolean contrasted;
  private double good;
  private double bad;
  private double last;
  private int contentWords;

  private LexicalFeatures(PlacedWords words) {
    this.words = words;
  }

  /** Features in order of the text; a feature that occurs twice stands there twice. */
  public static List<String> of(StatementInContext statement) {
    LexicalFeatures reader = new LexicalFeatures(PlacedWords.of(statement));
    reader.addAll();
    if (statement.cue() == null) {
      reader.addSign("k:no-cue");
    }
    if (statement.speaker() == null) {
      reader.addSign("k:no-speaker");
    }
    return reader.features;
  }

  private void addAll() {
    for (int i = 0; i < words.size(); i++) {
      Place place = words.place(i);
      String word = words.word(i);
      if (!words.isWord(i)) {
        negatedUntil = -1;
        addMark(word, place);
      } else if (place == Place.CONTENT) {
        addContent(i, word);
      } else {
        addElsewhere(place, word);
      }
      if (words.isWord(i) && ToneWords.isNegation(word)) {
        negatedUntil = i + NEGATION_SCOPE;
      }
    }
    addSign("k:length-" + (32 - Integer.numberOfLeadingZeros(contentWords)));
    addSum("v:good-", good);
    addSum("v:bad-", -bad);
    addSum(good + bad < 0 ? "v:net-bad-" : "v:net-good-", Math.abs(good + bad));
    addSum(last < 0 ? "v:last-bad-" : "v:last-good-", Math.abs(last));
  }

  private void addContent(int index, String word) {
    contentWords++;
    boolean negated = index <= negatedUntil;
    String stem = Stem.of(word);
    String marked = negated ? "not_" + stem : stem;
    features.add((negated ? "c:not_" : "c:") + word);
    features.add("t:" + marked);
    features.add("p:" + previous + "_" + stem);
    if (contrasted) {
      features.add("b:" + marked);
    }
    previous = stem;
    float polarity = Polarity.of(word);
    if (polarity != 0) {
      addPolarity(negated ? NEGATED_POLARITY * polarity : polarity);
    }
    addKinds(word);
  }

  private void addElsewhere(Place place, String word) {
    features.add(place.prefix() + word);
    if (place == Place.CUE) {
      String stem = Stem.of(word);
      features.add("q:~" + stem);
      if (ToneWords.isSupportive(stem)) {
        addSign("k:supportive-cue");
      }
      if (ToneWords.isCritical(stem)) {
        addSign("k:critical-cue");
      }
      float polarity = Polarity.of(word);
      if (polarity != 0) {
        addSign(polarity > 0 ? "v:good-cue" : "v:bad-cue");
      }
    }
  }

  private void addPolarity(double polarity) {
    addSign(polarity > 0 ? "v:good" : "v:bad");
    if (polarity > 0) {
      good += polarity;
    } else {
      bad += polarity;
    }
    last = polarity;
  }

  private void addKinds(String word) {
    if (ToneWords.isNegation(word)) {
      addSign("k:negation");
    }
    if (ToneWords.isHedge(word)) {
      addSign("k:hedge");
    }
    if (ToneWords.isIntensifier(word)) {
      addSign("k:intensifier");
    }
    if (ToneWords.isContrast(word)) {
      addSign("k:contrast");
      contrasted = true;
    }
    if (ToneWords.isDuty(word)) {
      addSign("k:duty");
    }
    if (ToneWords.isFirstPerson(word)) {
      addSign("k:first-person");
    }
    if (ToneWords.isSecondPerson(word)) {
      addSign("k:second-person");
    }
  }

  private void addMark(String mark, Place place) {
    if (place == Place.CONTENT) {
      switch (mark) {
        case "!" -> addSign("k:exclamation");
        case "?" -> addSign("k:question");
        case "\"", "''", "``" -> addSign("k:quoted");
        default -> {}
      }
    }
  }

  /** A sum as the step of a ladder of powers of two, so that a linear model can bend. */
  private void addSum(String name, double sum) {
    addSign(name + (sum == 0 ? 0 : 1 + Math.min(4, Math.max(0, Math.getExponent(sum) + 1))));
  }

  /**
   * Adds what a list says under two names: it is worth more than one word among many, and a model
   * that punishes large weights lets two names carry more than one.
   */
  private void addSign(String name) {
    features.add(name);
    features.add(name + "'");
  }
}
