package dev.tenor.tone;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;

/**
 * Weights of a multinomial logistic regression: features in, a margin for each tone out, in the
 * order of {@link dev.tenor.model.Tone}. Kept as floats, which is all the precision that training
 * has to give.
 */
public final class LinearLayer implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int TONES = 3;

  private final float[] weights;
  private final double[] intercepts;

  /**
   * @param weights of all features of the first tone, then of the second, then of the third
   * @param intercepts of the three tones
   */
  public LinearLayer(float[] weights, double[] intercepts) {
    if (intercepts.length != TONES || weights.length % TONES != 0) {
      throw new IllegalArgumentException(
          weights.length + " weights and " + intercepts.length + " intercepts for three tones");
    }
    this.weights = weights.clone();
    this.intercepts = intercepts.clone();
  }

  /** How many features it takes. */
  public int width() {
    return weights.length / TONES;
  }

  /** Margins of a dense vector of {@link #width()} numbers. */
  public double[] margins(double[] features) {
    if (features.length != width()) {
      throw new IllegalArgumentException(features.length + " features instead of " + width());
    }
    double[] margins = intercepts.clone();
    for (int tone = 0; tone < TONES; tone++) {
      int from = tone * width();
      double sum = 0;
      for (int i = 0; i < features.length; i++) {
        sum += weights[from + i] * features[i];
      }
      margins[tone] += sum;
    }
    return margins;
  }

  /** Margins of a sparse vector whose places lie below {@link #width()}. */
  public double[] margins(WeightedTerms features) {
    double[] margins = intercepts.clone();
    for (int tone = 0; tone < TONES; tone++) {
      int from = tone * width();
      double sum = 0;
      for (int i = 0; i < features.places().length; i++) {
        sum += weights[from + features.places()[i]] * features.weights()[i];
      }
      margins[tone] += sum;
    }
    return margins;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeInt(weights.length);
    for (float weight : weights) {
      out.writeFloat(weight);
    }
    for (double intercept : intercepts) {
      out.writeDouble(intercept);
    }
  }

  static LinearLayer read(DataInputStream in) throws IOException {
    float[] weights = new float[in.readInt()];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = in.readFloat();
    }
    double[] intercepts = new double[TONES];
    for (int tone = 0; tone < TONES; tone++) {
      intercepts[tone] = in.readDouble();
    }
    return new LinearLayer(weights, intercepts);
  }
}
