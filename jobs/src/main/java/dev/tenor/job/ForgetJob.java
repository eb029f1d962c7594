package dev.tenor.job;

import dev.tenor.spark.Records;
import dev.tenor.spark.Sessions;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.EarlierSnapshot;
import dev.tenor.warehouse.Forgotten;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.WarehouseLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * Takes articles out of a warehouse: out of the evidence, the trends and every snapshot that is
 * kept.
 *
 * <p>Their hashes go on the list of the forgotten first. From then on no run keeps them, and the
 * next run that publishes, this one's own or another, ends what was begun.
 */
public final class ForgetJob {
  private final Path warehouse;
  private final List<String> ids;
  private final String master;
  private final Progress progress;

  /**
   * @param ids of articles
   * @param master where Spark runs
   */
  public ForgetJob(Path warehouse, List<String> ids, String master, Progress progress) {
    this.warehouse = warehouse;
    this.ids = List.copyOf(ids);
    this.master = master;
    this.progress = progress;
  }

  /**
   * @throws UsageProblem where nothing is published, or no kept snapshot knows an id; nothing has
   *     changed then
   * @throws dev.tenor.warehouse.WarehouseBusy where another run holds the warehouse
   */
  public RunSummary run() throws IOException {
    Warehouse target = new Warehouse(warehouse);
    Path published = PublishedSnapshot.folder(warehouse);
    RunOptions options = RecordedOptions.of(warehouse, published, master);
    Taxonomies.load("--taxonomy", options.taxonomy());
    Publications.requireLibraries(options.iceberg());
    try (WarehouseLock lock = WarehouseLock.take(target, SnapshotId.now().owner())) {
      // Not the warehouse's scratch: the run that follows empties that before it begins.
      SparkSession spark = Sessions.open(master, Files.createTempDirectory("tenor-forget"));
      Forgotten forgotten = new Forgotten(target);
      SortedSet<String> hashes = hashes(spark, target, forgotten.hashes());
      forgotten.begin(hashes);
      progress.done("forget", "%,d on the list".formatted(forgotten.hashes().size()));
    }
    return new RunJob(options, progress).run();
  }

  /** A row of the view {@code asked_id}. */
  public record AskedId(String article_id) {}

  private SortedSet<String> hashes(SparkSession spark, Warehouse target, SortedSet<String> already)
      throws IOException {
    spark
        .createDataset(ids.stream().map(AskedId::new).toList(), Records.encoder(AskedId.class))
        .createOrReplaceTempView("asked_id");
    SortedSet<String> unknown = new TreeSet<>(ids);
    SortedSet<String> hashes = new TreeSet<>();
    for (String snapshot : target.snapshotIds()) {
      new EarlierSnapshot(spark, Optional.of(target.snapshot(snapshot)))
          .open(List.of("articles", "quarantine"));
      for (Row row : new SqlFiles(spark).staged("article_to_forget").collectAsList()) {
        unknown.remove(row.getString(0));
        if (!row.isNullAt(1)) {
          hashes.add(Forgetting.textHash(row.getString(1), row.getString(2)));
        }
      }
    }
    unknown.removeIf(id -> already.contains(Forgetting.idHash(id)));
    if (!unknown.isEmpty()) {
      throw new UsageProblem(
          warehouse + ": no kept snapshot has an article " + String.join(", ", unknown));
    }
    ids.forEach(id -> hashes.add(Forgetting.idHash(id)));
    return hashes;
  }
}
