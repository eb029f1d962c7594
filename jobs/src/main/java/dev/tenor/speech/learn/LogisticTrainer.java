package dev.tenor.speech.learn;

import java.util.List;
import java.util.Random;

/** Logistic regression over hashed features. */
final class LogisticTrainer {
  private final AdaptiveWeights weights;

  LogisticTrainer(int bits, float rate, float shrinkage) {
    this.weights = new AdaptiveWeights(1 << bits, rate, shrinkage);
  }

  /**
   * @param targets 0 or 1 for each row of features, or a probability between
   */
  float[] train(List<int[]> features, float[] targets, int epochs, long seed) {
    int[] order = Shuffle.order(features.size());
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Shuffle.shuffle(order, random);
      for (int index : order) {
        int[] rows = features.get(index);
        float error = probability(weights.values(), rows) - targets[index];
        for (int row : rows) {
          weights.descend(row, error);
        }
      }
    }
    return weights.values();
  }

  static float probability(float[] weights, int[] rows) {
    double sum = 0;
    for (int row : rows) {
      sum += weights[row];
    }
    return (float) (1 / (1 + Math.exp(-sum)));
  }
}
