package dev.tenor.job;

import dev.tenor.corpus.InputDecisions;
import dev.tenor.spark.Sessions;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.Publication;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.WarehouseLock;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/** The main job: a corpus in, a published snapshot of tables out. */
public final class RunJob {
  private final RunOptions options;
  private final Progress progress;
  private final LineageEvents lineage;
  private volatile String runId = "";
  private boolean isEnded;

  public RunJob(RunOptions options, Progress progress) {
    this(options, progress, new LineageEvents(Optional.empty(), Clock.systemUTC()));
  }

  public RunJob(RunOptions options, Progress progress, LineageEvents lineage) {
    this.options = options;
    this.progress = progress;
    this.lineage = lineage;
  }

  /**
   * Checks what can be known to be wrong before Spark starts, then runs the flow.
   *
   * @throws dev.tenor.corpus.InputProblem where the input is missing, empty or unreadable
   * @throws UsageProblem where the taxonomy, the list of speakers or the corrections are wrong
   * @throws dev.tenor.classify.LabelProblem where the labels are wrong
   * @throws dev.tenor.classify.ModelProblem where the model is missing or cannot be read
   * @throws dev.tenor.warehouse.WarehouseBusy where another run holds the warehouse
   * @throws dev.tenor.warehouse.DamagedSnapshot where what it would add to is damaged
   * @throws dev.tenor.warehouse.AuditFailed where the written tables are not what they promise
   */
  public RunSummary run() throws IOException {
    Clock clock = Clock.systemUTC();
    SnapshotId snapshotId =
        SnapshotId.after(new Warehouse(options.warehouse()).snapshotIds(), clock);
    runId = snapshotId.value();
    progress.begin(runId);
    if (snapshotId.isAhead(clock)) {
      progress.tell(
          "the clock is behind the last snapshot; this one is called " + snapshotId.value());
    }
    RunSetting setting = RunSetting.of(options);
    progress.done("input", InputDecisions.describe(setting.files()));
    Warehouse warehouse = setting.warehouse();
    try (WarehouseLock lock = WarehouseLock.take(warehouse, snapshotId.owner())) {
      tellLineage(() -> lineage.start(runId, warehouse.root(), setting.files()));
      return run(snapshotId, setting);
    } catch (Throwable e) {
      tellLineage(
          () -> lineage.fail(String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
      throw e;
    }
  }

  private RunSummary run(SnapshotId snapshotId, RunSetting setting) throws IOException {
    Warehouse warehouse = setting.warehouse();
    warehouse.removeOrphans();
    Optional<Path> published = StartingPoint.of(warehouse, options.start(), progress);
    if (published.isPresent()) {
      tellOfOptionsBefore(published.get());
    }
    SparkSession spark = Sessions.open(options.master(), warehouse.scratch());
    Sessions.aimAtFilesOf(spark, options.targetFileMebibytes());
    progress.done("start", "Spark on " + spark.sparkContext().master());
    Publication publication = Publications.open(options.iceberg(), spark, warehouse);
    publication.follow();
    Path build = warehouse.newBuild(snapshotId.value());
    Optional<Path> earlier =
        options.start() == RunOptions.Start.AFRESH ? Optional.empty() : published;
    RunFlow flow = new RunFlow(options, progress, spark, setting, earlier, build);
    RunSummary summary;
    Optional<Path> report;
    try {
      summary = flow.build(snapshotId);
      report = new RunReport(options.report(), progress).write(spark, warehouse, build);
      RunMetrics.tell(progress.metrics(), snapshotId.value(), build);
      tellOf("catalog", publication.stage(build));
    } catch (Throwable e) { // Scala's code throws checked exceptions that Java does not see
      warehouse.abandon(build);
      throw e;
    }
    Path snapshot = publish(warehouse, build);
    warehouse.keepLast(options.keepSnapshots(), published);
    Forgetting.end(spark, warehouse);
    flow.tidy();
    tellOf("catalog", publication.follow());
    progress.done("publish", warehouse.current().toString());
    return summary.at(snapshot, report);
  }

  /**
   * Checks the options as {@link #run} does, and tells what it would do. Writes nothing and takes
   * no lock.
   */
  public void plan() throws IOException {
    RunSetting setting = RunSetting.of(options);
    progress.plan(
        new RunPlan(options, setting.warehouse(), progress)
            .lines(setting.files(), setting.taxonomy(), setting.speech(), setting.models()));
  }

  /**
   * Ends the run from outside: from now on it publishes nothing.
   *
   * @return what readers find, in words
   */
  public synchronized String end() {
    isEnded = true;
    tellLineage(() -> lineage.abort("ended from outside"));
    try {
      Optional<Path> published = new Warehouse(options.warehouse()).published();
      if (published.isEmpty()) {
        return "nothing is published in " + options.warehouse();
      }
      String id = Warehouse.idOf(published.get());
      return id.equals(runId)
          ? "its snapshot " + id + " is published"
          : "snapshot " + id + " stays published";
    } catch (IOException e) {
      return "what was published before is untouched";
    }
  }

  /** Lineage that cannot be told costs nobody the tables. */
  private synchronized void tellLineage(Telling telling) {
    try {
      telling.tell();
    } catch (IOException e) {
      progress.tell("lineage was not told: " + e);
    }
  }

  private interface Telling {
    void tell() throws IOException;
  }

  /** A signal comes before the switch or after it, and is told so. */
  private synchronized Path publish(Warehouse warehouse, Path build) throws IOException {
    if (isEnded) {
      throw new IllegalStateException("the run was ended from outside");
    }
    Path snapshot = warehouse.publish(build);
    tellLineage(() -> lineage.complete(warehouse.current(), snapshot));
    return snapshot;
  }

  private void tellOf(String stage, String outcome) {
    if (!outcome.isEmpty()) {
      progress.done(stage, outcome);
    }
  }

  /**
   * Whoever forgets an option would lose corrections, or leave a catalog behind, without a word.
   */
  private void tellOfOptionsBefore(Path published) throws IOException {
    String before = Manifest.versionsOf(published).get("corrections");
    if (before != null && options.corrections().isEmpty()) {
      progress.tell("no --corrections; the snapshot before was made with " + before);
    }
    String catalog = Manifest.optionsOf(published).get("catalog");
    if (catalog != null && options.iceberg().isEmpty()) {
      progress.tell("no --publish iceberg; the catalog " + catalog + " stays at an earlier run");
    }
  }
}
