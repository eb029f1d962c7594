package dev.tenor.job;

import dev.tenor.classify.ModelStore;
import dev.tenor.classify.ToneModel;
import dev.tenor.classify.ToneTier;
import dev.tenor.spark.Sessions;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.WarehouseLock;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.spark.sql.SparkSession;

/** Trains a tone model and keeps it in a warehouse. */
public final class TrainJob {
  private final ToneTier tier;
  private final List<Path> labels;
  private final List<Path> corpora;
  private final Path warehouse;
  private final String master;
  private final Progress progress;

  /**
   * @param labels files or folders; empty for the shipped ones
   * @param corpora articles that labels point into; empty where labels hold their texts
   */
  public TrainJob(
      ToneTier tier,
      List<Path> labels,
      List<Path> corpora,
      Path warehouse,
      String master,
      Progress progress) {
    this.tier = tier;
    this.labels = labels;
    this.corpora = corpora;
    this.warehouse = warehouse;
    this.master = master;
    this.progress = progress;
  }

  /** Where the model lies, and its card. */
  public record Trained(Path folder, String card) {}

  /**
   * @throws dev.tenor.classify.LabelProblem where labels are wrong, before Spark starts
   * @throws UsageProblem where a path of labels is missing
   */
  public Trained run() throws IOException {
    Labels read = Labels.read(labels, corpora);
    Warehouse target = new Warehouse(warehouse);
    try (WarehouseLock lock = WarehouseLock.take(target, SnapshotId.now().owner())) {
      SparkSession spark = Sessions.open(master, target.scratch());
      progress.done("start", "Spark on " + spark.sparkContext().master());
      ModelStore store = new ModelStore(target.models());
      ToneModel model = ToneModels.train(spark, store, tier, read);
      progress.done("train", "%,d labelled statements".formatted(read.statements().size()));
      return new Trained(store.pathOf(model.version()), store.card(model.version()));
    }
  }
}
