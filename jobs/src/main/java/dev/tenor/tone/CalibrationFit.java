package dev.tenor.tone;

import dev.tenor.model.Tone;
import dev.tenor.stats.Confusion;
import java.util.List;

/**
 * Finds the calibration that fits margins which a model gave to statements it was not trained on.
 */
public final class CalibrationFit {
  /** Distances of the two largest probabilities that are tried, the widest first. */
  private static final double[] MARGINS = {.1, .05, .02};

  /** An abstention may cost so much macro F1 on held-out statements. */
  private static final double TOLERATED_LOSS = .001;

  private static final double LARGEST_SCALE = 4;
  private static final double GOLDEN = (Math.sqrt(5) - 1) / 2;
  private static final int ROUNDS = 8;
  private static final int STEPS = 24;

  private final List<double[]> termMargins;
  private final List<double[]> vectorMargins;
  private final List<double[]> truth;

  /**
   * @param termMargins of each statement, by its words
   * @param vectorMargins of each statement, by its vector; empty where there are none
   * @param truth probabilities of each statement's tones: 1 and 0 where a person has judged
   */
  public CalibrationFit(
      List<double[]> termMargins, List<double[]> vectorMargins, List<double[]> truth) {
    this.termMargins = termMargins;
    this.vectorMargins = vectorMargins;
    this.truth = truth;
  }

  /** What people say of a statement, as probabilities. */
  public static double[] certain(Tone tone) {
    return certain(tone, 1);
  }

  /**
   * The same of a statement that counts more or less than others.
   *
   * @param weight takes the place of 1
   */
  public static double[] certain(Tone tone, double weight) {
    double[] shares = new double[Tone.values().length];
    shares[tone.ordinal()] = weight;
    return shares;
  }

  /** The scales of the largest likelihood; nothing is abstained on. */
  public Calibration scales() {
    double terms = 1;
    double vectors = vectorMargins.isEmpty() ? 0 : 1;
    for (int round = 0; round < ROUNDS; round++) {
      double other = vectors;
      terms = minimum(scale -> loss(new Calibration(scale, other, 0, 0)));
      if (!vectorMargins.isEmpty()) {
        double fixed = terms;
        vectors = minimum(scale -> loss(new Calibration(fixed, scale, 0, 0)));
      }
    }
    return new Calibration(terms, vectors, 0, 0);
  }

  /** The same scales with the widest margin of abstention that costs next to nothing here. */
  public Calibration abstaining(Calibration scales) {
    double plain = confusion(scales).macroF1();
    for (double margin : MARGINS) {
      Calibration abstaining = abstaining(scales, margin);
      if (confusion(abstaining).macroF1() >= plain - TOLERATED_LOSS) {
        return abstaining;
      }
    }
    return abstaining(scales, MARGINS[MARGINS.length - 1]);
  }

  /**
   * Two probabilities p and 1 - p that differ by a small margin differ by twice the margin in
   * logits: so far the border of neutral would wander without the offset.
   */
  private static Calibration abstaining(Calibration scales, double margin) {
    return new Calibration(scales.termScale(), scales.vectorScale(), -2 * margin, margin);
  }

  /** The judgement on one of the statements. */
  public Judgement judge(Calibration calibration, int statement) {
    return calibration.judge(
        termMargins.get(statement), vectorMargins.isEmpty() ? null : vectorMargins.get(statement));
  }

  /** Truth against what would be published. */
  public Confusion confusion(Calibration calibration) {
    int[] is = new int[truth.size()];
    int[] judged = new int[truth.size()];
    for (int i = 0; i < judged.length; i++) {
      is[i] = likeliest(truth.get(i));
      judged[i] = judge(calibration, i).tone().ordinal();
    }
    return Confusion.of(Tone.values().length, is, judged);
  }

  private double loss(Calibration calibration) {
    double sum = 0;
    for (int i = 0; i < truth.size(); i++) {
      double[] probabilities = judge(calibration, i).probabilities();
      for (int tone = 0; tone < probabilities.length; tone++) {
        double share = truth.get(i)[tone];
        sum -= share == 0 ? 0 : share * Math.log(Math.max(1e-12, probabilities[tone]));
      }
    }
    return sum;
  }

  private static int likeliest(double[] shares) {
    int best = 0;
    for (int tone = 1; tone < shares.length; tone++) {
      best = shares[tone] > shares[best] ? tone : best;
    }
    return best;
  }

  private interface Curve {
    double at(double x);
  }

  /** Golden section search; the loss is convex in a scale. */
  private static double minimum(Curve curve) {
    double low = 0;
    double high = LARGEST_SCALE;
    double left = high - GOLDEN * (high - low);
    double right = low + GOLDEN * (high - low);
    double leftLoss = curve.at(left);
    double rightLoss = curve.at(right);
    for (int step = 0; step < STEPS; step++) {
      if (leftLoss <= rightLoss) {
        high = right;
        right = left;
        rightLoss = leftLoss;
        left = high - GOLDEN * (high - low);
        leftLoss = curve.at(left);
      } else {
        low = left;
        left = right;
        leftLoss = rightLoss;
        right = low + GOLDEN * (high - low);
        rightLoss = curve.at(right);
      }
    }
    return (low + high) / 2;
  }
}
