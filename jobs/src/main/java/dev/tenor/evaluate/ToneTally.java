package dev.tenor.evaluate;

import dev.tenor.model.Tone;

/** Counts tones: which was judged as which, and how sure the model was of it. */
final class ToneTally {
  /** Tones of statements that the run found. */
  static final String OF_FOUND = "tone";

  /** Tones of the gold's own statements. */
  static final String OF_GOLD_SPANS = "tone_gold_spans";

  /** Bins of equal width, as in Guo et al., "On calibration of modern neural networks" (2017). */
  static final int BINS = 10;

  /** How far the two likeliest tones must lie apart for a judgement to count as sure. */
  static final double[] MARGINS = {.1, .25, .5};

  private ToneTally() {}

  /**
   * @param published what the run says, which may abstain to neutral
   * @param probabilities in the order of {@link Tone}
   */
  static void add(String basis, Tone gold, Tone published, double[] probabilities, Tally tally) {
    tally.add(confusion(basis, gold, published), 1);
    for (Tone tone : Tone.values()) {
      tally.addOutcome(
          ofTone(basis, tone),
          gold == tone && published == tone ? 1 : 0,
          published == tone ? 1 : 0,
          gold == tone ? 1 : 0);
    }
    int likeliest = likeliest(probabilities);
    double surest = probabilities[likeliest];
    double second = 0;
    for (int i = 0; i < probabilities.length; i++) {
      second = i == likeliest ? second : Math.max(second, probabilities[i]);
    }
    double right = likeliest == gold.ordinal() ? 1 : 0;
    String bin = bin(basis, Math.min(BINS - 1, (int) (surest * BINS)));
    tally.add(bin + "/count", 1);
    tally.add(bin + "/right", right);
    tally.add(bin + "/confidence", surest);
    for (double margin : MARGINS) {
      if (surest - second >= margin) {
        tally.add(sure(basis, margin) + "/count", 1);
        tally.add(sure(basis, margin) + "/right", right);
      }
    }
  }

  static String confusion(String basis, Tone gold, Tone published) {
    return basis + "/as/" + gold.label() + "/" + published.label();
  }

  static String ofTone(String basis, Tone tone) {
    return basis + "/" + tone.label();
  }

  static String bin(String basis, int number) {
    return basis + "/bin/" + number;
  }

  static String sure(String basis, double margin) {
    return basis + "/sure/" + margin;
  }

  /** The first of equals. */
  private static int likeliest(double[] probabilities) {
    int likeliest = 0;
    for (int i = 1; i < probabilities.length; i++) {
      likeliest = probabilities[i] > probabilities[likeliest] ? i : likeliest;
    }
    return likeliest;
  }
}
