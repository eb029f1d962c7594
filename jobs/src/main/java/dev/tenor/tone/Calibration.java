package dev.tenor.tone;

import dev.tenor.model.Tone;
import java.io.Serializable;

/**
 * Turns margins into probabilities that match how often a model is right, and decides when it
 * abstains.
 *
 * <p>Margins of words and of vectors are scaled and added up: two parts that agree are surer
 * together than they should be (temperature scaling, Guo et al. 2017, with a temperature a part).
 *
 * @param termScale factor of the margins by words
 * @param vectorScale factor of the margins by vectors; 0 where there are none
 * @param neutralOffset added to the margin of neutral. Statements that are abstained on count as
 *     neutral; it moves the border so that there are not more neutral ones for that
 * @param uncertainBelow distance of the two largest probabilities under which a model abstains
 */
public record Calibration(
    double termScale, double vectorScale, double neutralOffset, double uncertainBelow)
    implements Serializable {

  /** The same, surer or less sure by a factor. */
  public Calibration times(double factor) {
    return new Calibration(factor * termScale, factor * vectorScale, neutralOffset, uncertainBelow);
  }

  /** Margins of both parts together. */
  public double[] combined(double[] termMargins, double[] vectorMargins) {
    double[] sum = new double[termMargins.length];
    for (int i = 0; i < sum.length; i++) {
      sum[i] = termScale * termMargins[i];
      if (vectorMargins != null) {
        sum[i] += vectorScale * vectorMargins[i];
      }
    }
    sum[Tone.NEUTRAL.ordinal()] += neutralOffset;
    return sum;
  }

  /**
   * The judgement on a statement.
   *
   * @param vectorMargins null where the model has words alone
   */
  public Judgement judge(double[] termMargins, double[] vectorMargins) {
    double[] probabilities = softmax(combined(termMargins, vectorMargins));
    int best = 0;
    for (int i = 1; i < probabilities.length; i++) {
      best = probabilities[i] > probabilities[best] ? i : best;
    }
    double second = 0;
    for (int i = 0; i < probabilities.length; i++) {
      second = i == best ? second : Math.max(second, probabilities[i]);
    }
    boolean isUncertain = probabilities[best] - second < uncertainBelow;
    return new Judgement(
        probabilities, isUncertain ? Tone.NEUTRAL : Tone.values()[best], isUncertain);
  }

  /** Probabilities of margins; sums to 1. */
  public static double[] softmax(double[] margins) {
    double largest = Math.max(margins[0], Math.max(margins[1], margins[2]));
    double[] powers = new double[margins.length];
    double sum = 0;
    for (int i = 0; i < powers.length; i++) {
      powers[i] = Math.exp(margins[i] - largest);
      sum += powers[i];
    }
    for (int i = 0; i < powers.length; i++) {
      powers[i] /= sum;
    }
    return powers;
  }
}
