package dev.tenor.classify;

import dev.tenor.spark.Partitions;
import java.util.List;
import org.apache.spark.sql.Dataset;

/** Looks once more at some judged statements, for signs of whether the model is at home there. */
public final class WatchDrift {
  private WatchDrift() {}

  /**
   * Signs of the statements that {@code model} has judged.
   *
   * @param watched few enough for one machine's memory
   */
  public static List<DriftSign> signs(Dataset<ScoredStatement> watched, ToneModel model) {
    String version = model.version();
    return Partitions.flatMap(
            watched,
            DriftSign.class,
            scored ->
                scored.modelVersion().equals(version)
                    ? List.of(sign(scored, model))
                    : List.<DriftSign>of())
        .collectAsList();
  }

  private static DriftSign sign(ScoredStatement scored, ToneModel model) {
    return DriftSign.of(
        scored.articleId(),
        scored.probabilities(),
        scored.isUncertain(),
        model.tier().terms(scored.annotated().inContext()),
        model.weights().index());
  }
}
