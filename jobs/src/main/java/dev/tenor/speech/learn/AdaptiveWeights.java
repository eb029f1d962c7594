package dev.tenor.speech.learn;

/**
 * Weights under stochastic gradient descent with a step of their own each (AdaGrad: Duchi, Hazan
 * and Singer 2011), shrunk a little whenever they move.
 */
final class AdaptiveWeights {
  private final float[] values;
  private final float[] squares;
  private float[] sums;
  private int rememberedCount;
  private final float rate;
  private final float shrinkage;

  AdaptiveWeights(int count, float rate, float shrinkage) {
    this.values = new float[count];
    this.squares = new float[count];
    this.rate = rate;
    this.shrinkage = shrinkage;
  }

  float[] values() {
    return values;
  }

  float value(int index) {
    return values[index];
  }

  /** Takes the present weights into the mean of {@link #remembered}. */
  void remember() {
    if (sums == null) {
      sums = new float[values.length];
    }
    for (int i = 0; i < sums.length; i++) {
      sums[i] += values[i];
    }
    rememberedCount++;
  }

  /** The mean of the weights at each {@link #remember}: calmer than the last ones (Polyak 1992). */
  float[] remembered() {
    float[] mean = new float[values.length];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = sums[i] / rememberedCount;
    }
    return mean;
  }

  /** Moves against a gradient of the loss. */
  void descend(int index, float gradient) {
    float g = gradient + shrinkage * values[index];
    squares[index] += g * g;
    values[index] -= rate * g / (float) Math.sqrt(squares[index] + 1e-6f);
  }
}
