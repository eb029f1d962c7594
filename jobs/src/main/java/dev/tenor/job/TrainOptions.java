package dev.tenor.job;

import dev.tenor.classify.ToneTier;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a training is asked to do.
 *
 * @param tier of the model
 * @param labels files or folders; empty for the shipped ones
 * @param corpora articles that labels point into; empty where labels hold their texts
 * @param teacher version of a model that judges {@code unlabelled}, or {@value #READY_TEACHER};
 *     empty where there is no teacher
 * @param unlabelled files or folders of articles
 * @param master where Spark runs, such as {@code local[2]}
 */
public record TrainOptions(
    ToneTier tier,
    List<Path> labels,
    List<Path> corpora,
    Optional<String> teacher,
    List<String> unlabelled,
    Path warehouse,
    String master) {
  /** Stands for the warehouse's latest encoder model, else the shipped one. */
  public static final String READY_TEACHER = "encoder";

  boolean isTaught() {
    return teacher.isPresent();
  }
}
