package dev.tenor.classify;

import dev.tenor.model.AnnotatedStatement;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which model judges which statement.
 *
 * @param onIssues judges statements that belong to an issue
 * @param offIssues judges the others; the same model where all are judged alike
 */
public record ToneJudges(ToneModel onIssues, ToneModel offIssues) implements Serializable {
  /** One model for all. */
  public static ToneJudges of(ToneModel model) {
    return new ToneJudges(model, model);
  }

  /** The models, each once. */
  public List<ToneModel> models() {
    return Stream.of(onIssues, offIssues).distinct().toList();
  }

  /** The model that judges a statement. */
  public ToneModel of(AnnotatedStatement statement) {
    return statement.issueIds().isEmpty() ? offIssues : onIssues;
  }

  /** Whether any statement needs a vector. */
  boolean readVectors() {
    return models().stream().anyMatch(model -> model.weights().readsVectors());
  }
}
