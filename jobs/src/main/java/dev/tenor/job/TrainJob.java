package dev.tenor.job;

import dev.tenor.classify.ModelProblem;
import dev.tenor.classify.ModelStore;
import dev.tenor.classify.ToneModel;
import dev.tenor.classify.ToneTier;
import dev.tenor.spark.Sessions;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.WarehouseLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** Trains a tone model and keeps it in a warehouse. */
public final class TrainJob {
  private final TrainOptions options;
  private final Progress progress;

  public TrainJob(TrainOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /** Where the model lies, and its card. */
  public record Trained(Path folder, String card) {}

  /**
   * @throws dev.tenor.classify.LabelProblem where labels are wrong, before Spark starts
   * @throws dev.tenor.classify.ModelProblem where the teacher is missing or cannot be read
   * @throws dev.tenor.corpus.InputProblem where there is no corpus to teach on
   * @throws UsageProblem where a path of labels is missing
   */
  public Trained run() throws IOException {
    Labels labels = Labels.read(options.labels(), options.corpora());
    Lessons lessons = options.isTaught() ? Lessons.list(options.unlabelled()) : null;
    Warehouse target = new Warehouse(options.warehouse());
    ModelStore store = new ModelStore(target.models());
    try (WarehouseLock lock = WarehouseLock.take(target, SnapshotId.now().owner())) {
      ToneModel teacher = options.isTaught() ? teacher(store) : null;
      SparkSession spark = Sessions.open(options.master(), target.scratch());
      progress.done("start", "Spark on " + spark.sparkContext().master());
      ToneTraining training = new ToneTraining(spark, store);
      ToneModel model =
          teacher == null
              ? training.train(options.tier(), labels)
              : training.train(labels, teacher, lessons);
      progress.done("train", "%,d labelled statements".formatted(labels.statements().size()));
      return new Trained(store.pathOf(model.version()), store.card(model.version()));
    }
  }

  private ToneModel teacher(ModelStore store) throws IOException {
    Optional<String> version =
        options.teacher().filter(name -> !name.equals(TrainOptions.READY_TEACHER));
    if (version.isEmpty()) {
      version = ToneModels.ready(store, ToneTier.ENCODER);
    }
    return ToneModels.load(
        store,
        version.orElseThrow(
            () -> new ModelProblem("--teacher encoder: there is no encoder model; train one")));
  }
}
