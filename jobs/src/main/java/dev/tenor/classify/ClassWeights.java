package dev.tenor.classify;

import dev.tenor.model.Tone;
import java.util.List;

/** How much each example counts, so that a rare tone is not drowned by a frequent one. */
final class ClassWeights {
  /**
   * Sentences written to teach are livelier than news: without the dull neutral ones of real
   * articles a model finds too little neutral. In the order of the tones; chosen on labelled
   * statements of PolNeAR's train articles, which differ from those that figures are stated for.
   */
  private static final double[] WRITTEN_ALONE = {1, 1.9, .8};

  private ClassWeights() {}

  /** Weights of the labels, in their order. */
  static double[] of(List<LabelledStatement> labels, List<TaughtStatement> taught) {
    double[] scale = scale(labels, taught);
    return labels.stream()
        .mapToDouble(label -> label.weight() * scale[label.tone().ordinal()])
        .toArray();
  }

  /** Factors of the tones for sentences written to teach alone, in the tones' order. */
  static double[] writtenAlone() {
    return WRITTEN_ALONE.clone();
  }

  /** Whether nothing but sentences written to teach, or a user's own, is learnt from. */
  static boolean areWrittenAlone(List<LabelledStatement> labels, List<TaughtStatement> taught) {
    return taught.isEmpty() && labels.stream().allMatch(l -> l.origin() == Origin.WRITTEN);
  }

  /** Factors of the tones, in their order; a teacher's statements count by their shares. */
  static double[] scale(List<LabelledStatement> labels, List<TaughtStatement> taught) {
    if (areWrittenAlone(labels, taught)) {
      return writtenAlone();
    }
    double[] mass = new double[Tone.values().length];
    for (LabelledStatement label : labels) {
      mass[label.tone().ordinal()] += label.weight();
    }
    double all = 0;
    for (int tone = 0; tone < mass.length; tone++) {
      for (TaughtStatement statement : taught) {
        mass[tone] += statement.probabilities()[tone];
      }
      all += mass[tone];
    }
    double[] scale = new double[mass.length];
    for (int tone = 0; tone < mass.length; tone++) {
      scale[tone] = all / (mass.length * mass[tone]);
    }
    return scale;
  }
}
