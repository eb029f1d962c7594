package dev.tenor.classify;

import dev.tenor.stats.Confusion;
import java.io.Serializable;
import java.util.List;

/**
 * How a model does on statements whose article it was not trained on, with the tones as they are
 * published: neutral where it abstains.
 *
 * @param statements how many
 * @param uncertain on how many of them it abstains
 * @param confusion counts; rows are true tones, columns judged ones, both in the order negative,
 *     neutral, positive
 * @param macroF1 mean F1 of the three tones
 * @param calibrationError expected calibration error of the likeliest tone's probability
 * @param coverage what is left, and how right it is, where only sure judgements are kept
 * @param parts the same by theme or publisher, and by length
 */
public record HeldOut(
    long statements,
    long uncertain,
    long[][] confusion,
    double macroF1,
    double calibrationError,
    List<Coverage> coverage,
    List<Part> parts)
    implements Serializable {

  /**
   * @param probability least probability of the likeliest tone
   * @param share of the statements that reach it
   * @param accuracy share of these that are right
   */
  public record Coverage(double probability, double share, double accuracy)
      implements Serializable {}

  /** Figures of some of the statements. */
  public record Part(String kind, String name, long statements, double accuracy, double macroF1)
      implements Serializable {}

  /** The counts with what follows from them. */
  public Confusion asConfusion() {
    return new Confusion(confusion);
  }
}
