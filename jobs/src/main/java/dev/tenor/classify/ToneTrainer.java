package dev.tenor.classify;

import dev.tenor.model.Tone;
import dev.tenor.spark.Records;
import java.util.ArrayList;
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
 * Trains a tone classifier: multinomial logistic regression over hashed words weighted by inverse
 * document frequency, and in the encoder's tier a second one over its vectors beside it.
 *
 * <p>Classes are weighted to equal mass, so that a rare tone is not drowned by a frequent one. The
 * same labels give the same model: rows are ordered by id in one partition, nothing is drawn at
 * random.
 */
public final class ToneTrainer {
  /** Names the features and settings in a model's version; a change of either raises it. */
  public static final int REVISION = 2;

  /** Fewer labels than this teach nothing that would be worth publishing. */
  static final int MIN_LABELS = 100;

  private static final int HASH_BUCKETS = 1 << 18;

  /** Both chosen by cross-validation by article over labelled statements of PolNeAR's train. */
  private static final double LEXICAL_REGULARISATION = 0.0005;

  private static final double ENCODER_REGULARISATION = 0.2;

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
    Map<Tone, Double> mass = massByTone(labels);
    double all = mass.values().stream().mapToDouble(Double::doubleValue).sum();
    List<TrainingRow> rows =
        labels.stream()
            .sorted(Comparator.comparing(LabelledStatement::id))
            .map(
                label ->
                    new TrainingRow(
                        tier.terms(label.statement()),
                        tier.vector(label.statement()),
                        label.tone().ordinal(),
                        label.weight() * all / (Tone.values().length * mass.get(label.tone()))))
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
    List<PipelineStage> stages = new ArrayList<>(lexicalStages());
    if (tier == ToneTier.ENCODER) {
      stages.add(
          regression(ToneModel.ENCODER_FEATURES, ToneModel.ENCODER_MARGINS)
              .setStandardization(true)
              .setRegParam(ENCODER_REGULARISATION));
    }
    return new Pipeline().setStages(stages.toArray(PipelineStage[]::new));
  }

  private static List<PipelineStage> lexicalStages() {
    return List.of(
        new HashingTF()
            .setInputCol("terms")
            .setOutputCol("counts")
            .setNumFeatures(HASH_BUCKETS)
            .setBinary(true),
        new IDF().setInputCol("counts").setOutputCol("weighted").setMinDocFreq(2),
        new Normalizer().setInputCol("weighted").setOutputCol(ToneModel.LEXICAL_FEATURES),
        regression(ToneModel.LEXICAL_FEATURES, ToneModel.LEXICAL_MARGINS)
            .setStandardization(false)
            .setRegParam(LEXICAL_REGULARISATION));
  }

  /** Probabilities come of the margins of all parts together, so its own are not asked for. */
  private static LogisticRegression regression(String features, String margins) {
    return new LogisticRegression()
        .setFeaturesCol(features)
        .setRawPredictionCol(margins)
        .setProbabilityCol("")
        .setPredictionCol("")
        .setLabelCol("label")
        .setWeightCol("weight")
        .setFamily("multinomial")
        .setMaxIter(200);
  }

  private static Map<Tone, Double> massByTone(List<LabelledStatement> labels) {
    if (labels.size() < MIN_LABELS) {
      throw new LabelProblem(
          labels.size() + " labelled statements are too few; " + MIN_LABELS + " are the least");
    }
    Map<Tone, Double> mass = new EnumMap<>(Tone.class);
    for (Tone tone : Tone.values()) {
      double weights =
          labels.stream()
              .filter(label -> label.tone() == tone)
              .mapToDouble(LabelledStatement::weight)
              .sum();
      if (weights == 0) {
        throw new LabelProblem("no statement is labelled " + tone.label());
      }
      mass.put(tone, weights);
    }
    return mass;
  }
}
