package dev.tenor.classify;

import dev.tenor.model.Tone;
import java.util.List;

/** Refuses labels that teach nothing worth publishing. */
public final class TeachableLabels {
  /** Fewer labels than this are guesswork. */
  static final int LEAST = 100;

  /** A tone with fewer than this is missing from some folds. */
  static final int LEAST_OF_A_TONE = 10;

  private TeachableLabels() {}

  /**
   * @throws LabelProblem where there are too few labels, too few of a tone, or too few articles
   */
  public static void require(List<LabelledStatement> labels) {
    if (labels.size() < LEAST) {
      throw new LabelProblem(
          labels.size() + " labelled statements are too few; " + LEAST + " are the least");
    }
    for (Tone tone : Tone.values()) {
      long count = labels.stream().filter(label -> label.tone() == tone).count();
      if (count < LEAST_OF_A_TONE) {
        throw new LabelProblem(
            "%s statements labelled %s are too few; %d of each tone are the least"
                .formatted(count == 0 ? "no" : count, tone.label(), LEAST_OF_A_TONE));
      }
    }
    Folds.of(labels);
  }
}
