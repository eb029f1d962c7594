package dev.tenor.classify;

import dev.tenor.model.Tone;
import dev.tenor.spark.Records;
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
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Trains a tone classifier: multinomial logistic regression over the encoder's vectors, or over
 * hashed words weighted by inverse document frequency.
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

  private static final double LEXICAL_REGULARISATION = 0.02;
  private static final double ENCODER_REGULARISATION = 0.05;

  private ToneTrainer() {}

  /** A row that the pipeline is fitted on. */
  public record TrainingRow(List<String> terms, double[] vector, double label, double weight) {}

  /**
   * Fits the pipeline.
   *
   * @throws LabelProblem where there are too few labels, or a tone has none
   */
  public static PipelineModel train(
      SparkSession spark, ToneTier tier, List<LabelledStatement> labels) {
    Map<Tone, Long> counts = countByTone(labels);
    List<TrainingRow> rows =
        labels.stream()
            .sorted(Comparator.comparing(LabelledStatement::id))
            .map(
                label ->
                    new TrainingRow(
                        tier.terms(label.statement()),
                        tier.vector(label.statement()),
                        label.tone().ordinal(),
                        (double) labels.size() / (Tone.values().length * counts.get(label.tone()))))
            .toList();
    Dataset<Row> training =
        ToneModel.withFeatures(
                spark.createDataset(rows, Records.encoder(TrainingRow.class)).coalesce(1).toDF(),
                tier)
            .cache();
    try {
      return pipeline(tier).fit(training);
    } finally {
      training.unpersist();
    }
  }

  private static Pipeline pipeline(ToneTier tier) {
    return new Pipeline()
        .setStages(
            switch (tier) {
              case LEXICAL ->
                  new PipelineStage[] {
                    new HashingTF()
                        .setInputCol("terms")
                        .setOutputCol("counts")
                        .setNumFeatures(HASH_BUCKETS)
                        .setBinary(true),
                    new IDF().setInputCol("counts").setOutputCol("weighted").setMinDocFreq(2),
                    new Normalizer().setInputCol("weighted").setOutputCol(ToneModel.FEATURES),
                    regression().setStandardization(false).setRegParam(LEXICAL_REGULARISATION)
                  };
              case ENCODER ->
                  new PipelineStage[] {
                    regression().setStandardization(true).setRegParam(ENCODER_REGULARISATION)
                  };
            });
  }

  private static LogisticRegression regression() {
    return new LogisticRegression()
        .setFeaturesCol(ToneModel.FEATURES)
        .setLabelCol("label")
        .setWeightCol("weight")
        .setFamily("multinomial")
        .setMaxIter(100);
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
