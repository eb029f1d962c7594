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
  private final int[] truth;

  /**
   * @param termMargins of each statement, by its words
   * @param vectorMargins of each statement, by its vector; empty where there are none
   * @param truth ordinal of each statement's tone
   */
  public CalibrationFit(List<double[]> termMargins, List<double[]> vectorMargins, int[] truth) {
    this.termMargins = termMargins;
    this.vectorMargins = vectorMargins;
    this.truth = truth;
  }

  /** Scales by likelihood, then the widest margin of abstention that costs next to nothing. */
  public Calibration fit() {
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
    double plain = confusion(new Calibration(terms, vectors, 0, 0)).macroF1();
    for (double margin : MARGINS) {
      Calibration abstaining = abstaining(terms, vectors, margin);
      if (confusion(abstaining).macroF1() >= plain - TOLERATED_LOSS) {
        return abstaining;
      }
    }
    return abstaining(terms, vectors, MARGINS[MARGINS.length - 1]);
  }

  /**
   * Two probabilities p and 1 - p that differ by a small margin differ by twice the margin in
   * logits: so far the border of neutral would wander without the offset.
   */
  private static Calibration abstaining(double terms, double vectors, double margin) {
    return new Calibration(terms, vectors, -2 * margin, margin);
  }

  /** The judgement on one of the statements. */
  public Judgement judge(Calibration calibration, int statement) {
    return calibration.judge(
        termMargins.get(statement), vectorMargins.isEmpty() ? null : vectorMargins.get(statement));
  }

  /** Truth against what would be published. */
  public Confusion confusion(Calibration calibration) {
    int[] judged = new int[truth.length];
    for (int i = 0; i < truth.length; i++) {
      judged[i] = judge(calibration, i).tone().ordinal();
    }
    return Confusion.of(Tone.values().length, truth, judged);
  }

  private double loss(Calibration calibration) {
    double sum = 0;
    for (int i = 0; i < truth.length; i++) {
      sum -= Math.log(Math.max(1e-12, judge(calibration, i).probabilities()[truth[i]]));
    }
    return sum;
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
