package dev.tenor.classify;

import java.util.List;

/**
 * What a training tries, and what it takes for given. All figures are chosen on labelled statements
 * of PolNeAR's train articles, which differ from those that results are stated for.
 *
 * @param terms regularisations of the layer over words, of which cross-validation takes the best
 * @param vectors the same of the layer over vectors
 * @param surety factor of the margins that fit held-out labels best
 * @param toneWeights how much a label of each tone counts when margins are scaled
 */
record TrainingSettings(double[] terms, double[] vectors, double surety, double[] toneWeights) {
  private static final double[] EQUAL = {1, 1, 1};

  private static final TrainingSettings NEWS =
      new TrainingSettings(new double[] {.0002, .0005, .002}, new double[] {.3, 1, 3}, 1, EQUAL);

  /** What a teacher says is smoother than labels and there is much of it. */
  private static final TrainingSettings TAUGHT =
      new TrainingSettings(new double[] {.00003}, NEWS.vectors(), 1, EQUAL);

  /**
   * Folds of sentences written to teach are more alike than news is like them, so that
   * cross-validation over them fits too closely, and news is less clear than what was written to be
   * clear: a model is surer of such sentences than it may be of news.
   */
  private static final TrainingSettings WRITTEN =
      new TrainingSettings(new double[] {.0005}, new double[] {3}, .6, ClassWeights.writtenAlone());

  static TrainingSettings of(List<LabelledStatement> labels, List<TaughtStatement> taught) {
    if (!taught.isEmpty()) {
      return TAUGHT;
    }
    return ClassWeights.areWrittenAlone(labels, taught) ? WRITTEN : NEWS;
  }
}
