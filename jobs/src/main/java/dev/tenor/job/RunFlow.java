package dev.tenor.job;

import dev.tenor.annotate.NameFunctions;
import dev.tenor.annotate.SpeechFinding;
import dev.tenor.classify.ToneJudges;
import dev.tenor.classify.ToneModel;
import dev.tenor.corpus.InputFile;
import dev.tenor.corpus.InputProblem;
import dev.tenor.corpus.ReadCorpus;
import dev.tenor.corpus.Reading;
import dev.tenor.issue.Taxonomy;
import dev.tenor.spark.Records;
import dev.tenor.trend.SqlFiles;
import dev.tenor.trend.SqlFunctions;
import dev.tenor.warehouse.Audit;
import dev.tenor.warehouse.Dictionary;
import dev.tenor.warehouse.EarlierSnapshot;
import dev.tenor.warehouse.Forgotten;
import dev.tenor.warehouse.GateResult;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.SnapshotWriter;
import dev.tenor.warehouse.TableSchemas;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;

/**
 * The flow of one run, one way only: gather, annotate, score, evidence, facts, trends, audit.
 *
 * <p>Each table is computed from tables that are written already, so what is published explains
 * itself. Temporary views carry the names that the SQL files use.
 */
final class RunFlow {
  private final RunOptions options;
  private final Progress progress;
  private final SparkSession spark;
  private final List<InputFile> files;
  private final Taxonomy taxonomy;
  private final IssueOpinion opinion;
  private final IssueRates issueRates;
  private final SpeechFinding speech;
  private final ToneModels models;
  private final CorrectionFile corrections;
  private final Warehouse warehouse;
  private final EarlierSnapshot earlier;
  private final Path build;
  private final TableSchemas schemas = TableSchemas.load();
  private final SqlFiles sql;
  private final SnapshotWriter snapshot;
  private final RunCounts counts;
  private AnnotationReuse reuse;
  private Fingerprints fingerprints;

  RunFlow(
      RunOptions options,
      Progress progress,
      SparkSession spark,
      RunSetting setting,
      Optional<Path> earlier,
      Path build) {
    this.options = options;
    this.progress = progress;
    this.spark = spark;
    this.files = setting.files();
    this.taxonomy = setting.taxonomy();
    this.opinion = setting.opinion();
    this.issueRates = setting.issueRates();
    this.speech = setting.speech();
    this.models = setting.models();
    this.corrections = setting.corrections();
    this.warehouse = setting.warehouse();
    this.earlier = new EarlierSnapshot(spark, earlier);
    this.build = build;
    this.sql = new SqlFiles(spark);
    this.snapshot = new SnapshotWriter(spark, schemas, build);
    this.counts = new RunCounts(spark, snapshot);
    SqlFunctions.register(spark);
    NameFunctions.register(spark);
  }

  /** Builds, audits and describes the snapshot; publishing is the caller's. */
  RunSummary build(SnapshotId snapshotId) throws IOException {
    read(snapshotId);
    ToneJudges judges = models.open(spark);
    ToneModel narrator = models.narrator(spark, judges);
    AnnotationVersion version = AnnotationVersion.of(options, taxonomy, speech, judges, narrator);
    annotate(version, judges, narrator, snapshotId);
    evidence(judges);
    new TrendTables(spark, sql, snapshot, schemas).write(taxonomy, issueRates, options.storeText());
    progress.done("trends", String.join(", ", schemas.trends()));
    about(judges, narrator);
    Audit.Result audit = Audit.run(spark, schemas, build);
    List<GateResult> gates = new RunGates(options, warehouse, progress).judge(audit, counts);
    progress.done("audit", "%d tables as promised".formatted(audit.tables().size()));
    manifest(snapshotId, version, gates, audit).write(build);
    return counts.summary();
  }

  /** Lets go of what no snapshot has any use for; to be called once this one is published. */
  void tidy() throws IOException {
    List<Path> kept = warehouse.snapshotIds().stream().map(warehouse::snapshot).toList();
    reuse.tidy(kept);
    fingerprints.tidy(kept);
    spark.catalog().clearCache();
  }

  private void read(SnapshotId snapshotId) throws IOException {
    Dataset<Reading> readings =
        new ReadCorpus(spark, options.fields(), options.articles())
            .read(files)
            .persist(StorageLevel.DISK_ONLY());
    readings.createOrReplaceTempView("reading");
    SortedSet<String> forgotten = new Forgotten(warehouse).hashes();
    GatherArticles.stage(spark, sql, files, options.window(), earlier, forgotten);
    fingerprints = new Fingerprints(spark, sql, warehouse, options.copies());
    if (options.storeText() == StoreText.FULL && !fingerprints.areNeeded()) {
      CopyClusters.stage(spark, sql, options.copies());
    } else {
      fingerprints.stage(snapshotId.value());
    }
    sql.stageOnce("kept_article");
    snapshot.write("quarantine", sql.table("quarantine"));
    counts.readRecords();
    readings.unpersist();
    requireArticles();
    progress.done("read", counts.gathered());
    progress.done("repair", counts.repaired());
  }

  /** An input of which nothing can be read must not replace what was published. */
  private void requireArticles() {
    if (!files.isEmpty() && (counts.kept + counts.carried == 0 || counts.isAllQuarantined())) {
      throw new InputProblem(
          "%s: no article in %,d records, %,d of them quarantined, %,d outside of the window%s"
              .formatted(
                  files.get(0).address() + (files.size() > 1 ? " and others" : ""),
                  counts.read,
                  counts.quarantined,
                  counts.outside,
                  counts.firstQuarantined()));
    }
  }

  private void annotate(
      AnnotationVersion version, ToneJudges judges, ToneModel narrator, SnapshotId snapshotId)
      throws IOException {
    reuse =
        AnnotationReuse.open(
            spark, warehouse, version, options.start(), snapshotId.value(), progress);
    reuse.annotate(taxonomy, opinion.finding(), speech, narrator.sentenceTone());
    reuse.score(judges);
  }

  private void evidence(ToneJudges judges) throws IOException {
    snapshot.write("articles", sql.table("articles"));
    List<ToneModels.ConfusionRow> confusion =
        judges.models().stream().flatMap(m -> ToneModels.confusionRows(m).stream()).toList();
    rows(confusion, ToneModels.ConfusionRow.class).createOrReplaceTempView("tone_confusion");
    KnownSpeakers.stage(spark, speech.speakers());
    ApplyCorrections correcting = new ApplyCorrections(spark, corrections);
    correcting.stage();
    sql.stage("who_spoke");
    sql.stageOnce("found_identity");
    correcting.joinSpeakers();
    sql.stage("speaker_identity");
    sql.stageOnce("statement_name");
    sql.stage("found_mention");
    snapshot.writeAll(List.of("issue_mentions", "statements"), sql::table);
    sql.stage("lost_issue");
    snapshot.writeAll(List.of("statement_speakers", "statement_issues"), sql::table);
    correcting.tell(progress);
    counts.readStatements();
    progress.done(
        "evidence",
        "%,d issue mentions, %,d statements of %,d speakers, %.1f%% uncertain"
            .formatted(
                snapshot.rows("issue_mentions"),
                counts.statements,
                counts.speakers,
                counts.uncertainPercent()));
    sql.stage("watched_statement");
    DriftNotice.tell(spark, judges, progress);
    Withholding.apply(spark, sql, snapshot, options.storeText());
  }

  private void about(ToneJudges judges, ToneModel narrator) throws IOException {
    List<ToneModels.CardRow> cards = new ArrayList<>();
    Set<ToneModel> used = new LinkedHashSet<>(judges.models());
    used.add(narrator);
    for (ToneModel model : used) {
      cards.addAll(models.cardRows(model));
    }
    Map<String, Dataset<Row>> tables = new TreeMap<>();
    tables.put("data_dictionary", rows(Dictionary.entries(schemas), Dictionary.Entry.class));
    tables.put("model_card", rows(cards, ToneModels.CardRow.class));
    List<Progress.Metric> metrics = progress.metricsWith(counts.metrics());
    tables.put("run_metrics", rows(metrics, Progress.Metric.class));
    snapshot.writeAll(List.copyOf(tables.keySet()), tables::get);
  }

  private Manifest manifest(
      SnapshotId snapshotId,
      AnnotationVersion annotations,
      List<GateResult> gates,
      Audit.Result audit)
      throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    SortedMap<String, String> versions = annotations.versions();
    versions.put("tenor", TenorVersion.VALUE);
    versions.put("spark", spark.version());
    issueRates.sha256().ifPresent(sha256 -> versions.put("issue-rates", sha256));
    corrections.version().ifPresent(version -> versions.put("corrections", version));
    return new Manifest(
        Manifest.FORMAT_VERSION,
        snapshotId.value(),
        earlier.id().orElse(null),
        InputHashes.of(files, configuration),
        options.effective(),
        versions,
        counts.recorded(),
        gates,
        audit.tables());
  }

  private <R extends Record> Dataset<Row> rows(List<R> records, Class<R> type) {
    return spark.createDataset(records, Records.encoder(type)).toDF();
  }
}
