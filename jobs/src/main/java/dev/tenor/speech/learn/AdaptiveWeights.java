package dev.tenor.speech.learn;

/**
 * Weights under stochastic gradient descent with a step of their own each (AdaGrad: Duchi, Hazan
 * and Singer 2011), shrunk a little whenever they move.
 */
final class AdaptiveWeights {
  private final float[] values;
  private final float[] squares;
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

  /** Moves against a gradient of the loss. */
  void descend(int index, float gradient) {
    float g = gradient + shrinkage * values[index];
    squares[index] += g * g;
    values[index] -= rate * g / (float) Math.sqrt(squares[index] + 1e-6f);
  }
}
