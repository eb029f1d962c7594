package dev.tenor.job;

import dev.tenor.classify.ModelCard;
import dev.tenor.classify.ModelSheet;
import dev.tenor.classify.ModelStore;
import dev.tenor.classify.TaughtStatement;
import dev.tenor.classify.ToneModel;
import dev.tenor.classify.ToneTier;
import dev.tenor.classify.ToneTrainer;
import dev.tenor.encode.SentenceEncoder;
import java.io.IOException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;

/** Trains tone models into a store, and names them by what they learnt from. */
final class ToneTraining {
  private final SparkSession spark;
  private final ModelStore store;

  ToneTraining(SparkSession spark, ModelStore store) {
    this.spark = spark;
    this.store = store;
  }

  /** A model of labels alone; loads it where the same labels were trained on before. */
  ToneModel train(ToneTier tier, Labels labels) throws IOException {
    String version = version(tier, labels.sha256());
    return store.holds(version)
        ? store.load(version)
        : train(version, tier, labels, List.of(), null, new TreeMap<>());
  }

  /**
   * A lexical model that learns from another model as well.
   *
   * @param lessons the corpus that the teacher judges
   */
  ToneModel train(Labels labels, ToneModel teacher, Lessons lessons) throws IOException {
    String all = labels.sha256() + teacher.version() + lessons.sha256();
    String version = version(ToneTier.LEXICAL, Labels.sha256(all));
    return store.holds(version)
        ? store.load(version)
        : train(
            version,
            ToneTier.LEXICAL,
            labels,
            lessons.judgedBy(spark, teacher, labels),
            teacher.version(),
            lessons.files());
  }

  private ToneModel train(
      String version,
      ToneTier tier,
      Labels labels,
      List<TaughtStatement> taught,
      String teacher,
      SortedMap<String, String> corpus)
      throws IOException {
    ToneTrainer.Outcome outcome = ToneTrainer.train(spark, tier, labels.statements(), taught);
    SortedMap<String, String> data = new TreeMap<>(labels.files());
    data.putAll(corpus);
    ModelSheet sheet =
        new ModelSheet(
            version,
            tier.label(),
            ToneTrainer.REVISION,
            outcome.weights().readsVectors() ? SentenceEncoder.REVISION : null,
            teacher,
            data,
            outcome.calibration(),
            outcome.heldOut(),
            outcome.drift());
    store.save(sheet, outcome.weights(), ModelCard.of(sheet, labels.statements(), outcome.notes()));
    return store.load(version);
  }

  private static String version(ToneTier tier, String sha256) {
    return "%s-%d-%s".formatted(tier.label(), ToneTrainer.REVISION, sha256.substring(0, 12));
  }
}
