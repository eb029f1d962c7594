package dev.tenor.classify;

import dev.tenor.model.Tone;
import dev.tenor.spark.Records;
import dev.tenor.tone.LexicalFeatures;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.ml.Pipeline;
import org.apache.spark.ml.PipelineModel;
import org.apache.spark.ml.PipelineStage;
import org.apache.spark.ml.classification.LogisticRegression;
import org.apache.spark.ml.feature.HashingTF;
import org.apache.spark.ml.feature.IDF;
import org.apache.spark.ml.feature.Normalizer;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Trains the lexical tone classifier: hashed features, inverse document frequency, multinomial
 * logistic regression.
 *
 * <p>Classes are weighted to equal mass, so that a rare tone is not drowned by a frequent one. The
 * same labels give the same model: rows are ordered by id in one partition, nothing is drawn at
 * random.
 */
public final class ToneTrainer {
  /** Names the features and settings in a model's version; a change of either raises it. */
  public static final int REVISION = 1;

  /** Fewer labels than this teach nothing that would be worth publishing. */
  static final int MIN_LABELS = 100;

  private static final int HASH_BUCKETS = 1 << 16;

  /** Chosen by cross-validation over the themes of {@code data/labels}. */
  private static final double REGULARISATION = 0.02;

  private ToneTrainer() {}

  /** A row that the pipeline is fitted on. */
  public record TrainingRow(List<String> terms, double label, double weight) {}

  /**
   * Fits the pipeline.
   *
   * @throws LabelProblem where there are too few labels, or a tone has none
   */
  public static PipelineModel train(SparkSession spark, List<LabelledStatement> labels) {
    Map<Tone, Long> counts = countByTone(labels);
    List<TrainingRow> rows =
        labels.stream()
            .sorted(Comparator.comparing(LabelledStatement::id))
            .map(
                label ->
                    new TrainingRow(
                        LexicalFeatures.of(label.statement()),
                        label.tone().ordinal(),
                        (double) labels.size() / (Tone.values().length * counts.get(label.tone()))))
            .toList();
    Dataset<TrainingRow> training =
        spark.createDataset(rows, Records.encoder(TrainingRow.class)).coalesce(1).cache();
    try {
      return pipeline().fit(training);
    } finally {
      training.unpersist();
    }
  }

  private static Pipeline pipeline() {
    return new Pipeline()
        .setStages(
            new PipelineStage[] {
              new HashingTF()
                  .setInputCol("terms")
                  .setOutputCol("counts")
                  .setNumFeatures(HASH_BUCKETS)
                  .setBinary(true),
              new IDF().setInputCol("counts").setOutputCol("weighted").setMinDocFreq(2),
              new Normalizer().setInputCol("weighted").setOutputCol("features"),
              new LogisticRegression()
                  .setFeaturesCol("features")
                  .setLabelCol("label")
                  .setWeightCol("weight")
                  .setFamily("multinomial")
                  .setStandardization(false)
                  .setRegParam(REGULARISATION)
                  .setMaxIter(100)
            });
  }

  private static Map<Tone, Long> countByTone(List<LabelledStatement> labels) {
    if (labels.size() < MIN_LABELS) {
      throw new LabelProblem(
          labels.size() + " labelled statements are too few; " + MIN_LABELS + " are the least");
    }
    Map<Tone, Long> counts = new EnumMap<>(Tone.class);
    for (Tone tone : Tone.values()) {
      long count = labels.stream().filter(label -> label.tone() == tone).count();
      if (count == 0) {
        throw new LabelProblem("no statement is labelled " + tone.label());
      }
      counts.put(tone, count);
    }
    return counts;
  }
}
