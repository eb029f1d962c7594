package dev.tenor.classify;

import java.util.List;

/**
 * What a model's card tells of its training.
 *
 * @param termRegularisation chosen for the words
 * @param vectorRegularisation chosen for the vectors; 0 where there are none
 * @param termCount how many terms the model knows
 * @param taughtCount how many statements a teacher judged for it
 * @param failures statements that may be quoted and were judged wrongly
 */
public record TrainingNotes(
    double termRegularisation,
    double vectorRegularisation,
    int termCount,
    int taughtCount,
    List<Failure> failures) {

  /** A statement that a model was sure of and wrong about. */
  public record Failure(String id, String tone, String judged, String content) {}
}
