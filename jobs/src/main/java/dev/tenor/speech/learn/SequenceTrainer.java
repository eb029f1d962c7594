package dev.tenor.speech.learn;

import dev.tenor.speech.Lattice;
import dev.tenor.speech.Tag;
import java.util.List;
import java.util.Random;

/** A linear-chain conditional random field over windows (Lafferty, McCallum and Pereira 2001). */
final class SequenceTrainer {
  private final AdaptiveWeights tags;
  private final AdaptiveWeights pairs;

  SequenceTrainer(int tagBits, int pairBits, float rate, float shrinkage) {
    tags = new AdaptiveWeights((1 << tagBits) * Tag.COUNT, rate, shrinkage);
    pairs = new AdaptiveWeights((1 << pairBits) * Tag.PAIRS, rate, shrinkage);
  }

  void train(List<Lesson> lessons, int epochs, long seed) {
    int[] order = Shuffle.order(lessons.size());
    Random random = new Random(seed);
    for (int epoch = 0; epoch < epochs; epoch++) {
      Shuffle.shuffle(order, random);
      for (int index : order) {
        learn(lessons.get(index));
      }
      if (epoch >= epochs / 2) {
        tags.remember();
        pairs.remember();
      }
    }
  }

  float[] tagWeights() {
    return tags.remembered();
  }

  float[] pairWeights() {
    return pairs.remembered();
  }

  private void learn(Lesson lesson) {
    int size = lesson.window.size();
    Lattice lattice = new Lattice(size, lesson.window.anchorUnit());
    float[] sums = new float[Tag.PAIRS];
    for (int unit = 0; unit < size; unit++) {
      int token = lesson.window.from(unit);
      java.util.Arrays.fill(sums, 0);
      sum(tags, lesson.tokens.tags[token], Tag.COUNT, sums);
      sum(tags, lesson.tagRows[unit], Tag.COUNT, sums);
      for (int tag = 0; tag < Tag.COUNT; tag++) {
        lattice.addTag(unit, tag, sums[tag]);
      }
      if (unit > 0) {
        java.util.Arrays.fill(sums, 0);
        sum(pairs, lesson.tokens.pairs[token], Tag.PAIRS, sums);
        sum(pairs, lesson.pairRows[unit], Tag.PAIRS, sums);
        for (int pair = 0; pair < Tag.PAIRS; pair++) {
          lattice.addPair(unit, pair / Tag.COUNT, pair % Tag.COUNT, sums[pair]);
        }
      }
    }
    double[] tagOut = new double[size * Tag.COUNT];
    double[] pairOut = new double[size * Tag.PAIRS];
    lattice.probabilities(tagOut, pairOut);
    descend(lesson, tagOut, pairOut);
  }

  private void descend(Lesson lesson, double[] tagOut, double[] pairOut) {
    float[] errors = new float[Tag.PAIRS];
    for (int unit = 0; unit < lesson.window.size(); unit++) {
      int token = lesson.window.from(unit);
      if (unit != lesson.window.anchorUnit()) {
        for (int tag = 0; tag < Tag.COUNT; tag++) {
          errors[tag] = (float) tagOut[unit * Tag.COUNT + tag] - (lesson.tags[unit] == tag ? 1 : 0);
        }
        descend(tags, lesson.tokens.tags[token], Tag.COUNT, errors);
        descend(tags, lesson.tagRows[unit], Tag.COUNT, errors);
      }
      if (unit > 0) {
        int right = lesson.tags[unit - 1] * Tag.COUNT + lesson.tags[unit];
        for (int pair = 0; pair < Tag.PAIRS; pair++) {
          errors[pair] = (float) pairOut[unit * Tag.PAIRS + pair] - (right == pair ? 1 : 0);
        }
        descend(pairs, lesson.tokens.pairs[token], Tag.PAIRS, errors);
        descend(pairs, lesson.pairRows[unit], Tag.PAIRS, errors);
      }
    }
  }

  private static void sum(AdaptiveWeights weights, int[] rows, int width, float[] sums) {
    float[] values = weights.values();
    for (int row : rows) {
      int at = row * width;
      for (int k = 0; k < width; k++) {
        sums[k] += values[at + k];
      }
    }
  }

  private static void descend(AdaptiveWeights weights, int[] rows, int width, float[] errors) {
    for (int k = 0; k < width; k++) {
      if (Math.abs(errors[k]) > 1e-4f) { // what is right already need not move
        for (int row : rows) {
          weights.descend(row * width + k, errors[k]);
        }
      }
    }
  }
}
