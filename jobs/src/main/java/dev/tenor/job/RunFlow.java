package dev.tenor.job;

import dev.tenor.annotate.AnnotateArticles;
import dev.tenor.annotate.NameFunctions;
import dev.tenor.annotate.SpeechFinding;
import dev.tenor.classify.ScoreTone;
import dev.tenor.classify.ToneJudges;
import dev.tenor.classify.ToneModel;
import dev.tenor.corpus.InputFile;
import dev.tenor.corpus.InputProblem;
import dev.tenor.corpus.ReadCorpus;
import dev.tenor.corpus.Reading;
import dev.tenor.issue.Taxonomy;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.Article;
import dev.tenor.spark.Records;
import dev.tenor.spark.SideBySide;
import dev.tenor.trend.Changes;
import dev.tenor.trend.Facts;
import dev.tenor.trend.Measures;
import dev.tenor.trend.SqlFiles;
import dev.tenor.trend.SqlFunctions;
import dev.tenor.warehouse.Audit;
import dev.tenor.warehouse.AuditFailed;
import dev.tenor.warehouse.Dictionary;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.SnapshotWriter;
import dev.tenor.warehouse.TableSchemas;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/**
 * The flow of one run, one way only: read, annotate, score, facts, trends, audit.
 *
 * <p>Each table is computed from tables that are written already, so what is published explains
 * itself. Temporary views carry the names that the SQL files use.
 */
final class RunFlow {
  /** Tables that trends are computed from; coverage says where counts are too low. */
  private static final List<String> FACTS =
      List.of("fact_speaker_day", "fact_issue_day", "coverage");

  private final RunOptions options;
  private final Progress progress;
  private final SparkSession spark;
  private final Taxonomy taxonomy;
  private final IssueOpinion opinion;
  private final IssueRates issueRates;
  private final SpeechFinding speech;
  private final ToneModels models;
  private final Path build;
  private final TableSchemas schemas = TableSchemas.load();
  private final SqlFiles sql;
  private final SnapshotWriter snapshot;
  private final RunCounts counts;

  RunFlow(
      RunOptions options,
      Progress progress,
      SparkSession spark,
      Taxonomy taxonomy,
      IssueOpinion opinion,
      IssueRates issueRates,
      SpeechFinding speech,
      ToneModels models,
      Path build) {
    this.options = options;
    this.progress = progress;
    this.spark = spark;
    this.taxonomy = taxonomy;
    this.opinion = opinion;
    this.issueRates = issueRates;
    this.speech = speech;
    this.models = models;
    this.build = build;
    this.sql = new SqlFiles(spark);
    this.snapshot = new SnapshotWriter(spark, schemas, build);
    this.counts = new RunCounts(spark, snapshot);
    SqlFunctions.register(spark);
    NameFunctions.register(spark);
  }

  /** Builds, audits and describes the snapshot; publishing is the caller's. */
  RunSummary build(List<InputFile> files, SnapshotId snapshotId) throws IOException {
    read(files);
    ToneJudges judges = models.open(spark);
    ToneModel narrator = models.narrator(spark, judges);
    annotate(narrator);
    score(judges);
    trends();
    about(judges, narrator);
    Audit.Result audit = audit();
    manifest(files, snapshotId, judges, narrator, audit).write(build);
    RunSummary summary = counts.summary();
    spark.catalog().clearCache();
    return summary;
  }

  private void read(List<InputFile> files) throws IOException {
    Dataset<Reading> readings =
        new ReadCorpus(spark, options.fields(), options.articles())
            .read(files)
            .persist(StorageLevel.MEMORY_AND_DISK());
    readings.createOrReplaceTempView("reading");
    CopyClusters.stage(spark, sql, readings, options.copies());
    sql.stageOnce("kept_article");
    snapshot.write("quarantine", sql.table("quarantine"));
    counts.readRecords();
    readings.unpersist();
    CopyClusters.release(spark);
    requireArticles(files);
    progress.done(
        "read",
        "%,d records: %,d kept, %,d duplicates, %,d quarantined"
            .formatted(counts.read, counts.kept, counts.duplicates, counts.quarantined));
    progress.done("repair", counts.repaired());
  }

  /** An input of which nothing is left must not replace what was published. */
  private void requireArticles(List<InputFile> files) {
    if (counts.kept == 0) {
      throw new InputProblem(
          "%s: no article in %,d records, %,d of them quarantined%s"
              .formatted(
                  files.get(0).address() + (files.size() > 1 ? " and others" : ""),
                  counts.read,
                  counts.quarantined,
                  counts.firstQuarantined()));
    }
  }

  private void annotate(ToneModel narrator) throws IOException {
    Dataset<Article> articles = sql.stagedAs("article", Records.encoder(Article.class));
    Dataset<AnnotatedArticle> annotated =
        AnnotateArticles.annotate(
                articles, taxonomy, opinion.finding(), speech, narrator.sentenceTone())
            .persist(StorageLevel.MEMORY_AND_DISK());
    annotated.createOrReplaceTempView("annotated");
    snapshot.write("articles", sql.table("articles"));
    spark.catalog().uncacheTable("kept_article");
    snapshot.write("issue_mentions", sql.table("issue_mentions"));
    progress.done("annotate", "%,d issue mentions".formatted(snapshot.rows("issue_mentions")));
  }

  private void score(ToneJudges judges) throws IOException {
    Dataset<AnnotatedArticle> annotated =
        spark.table("annotated").as(Records.encoder(AnnotatedArticle.class));
    ToneEstimate.of(spark, judges).tell(progress);
    LongAccumulator computed = spark.sparkContext().longAccumulator();
    ScoreTone.score(annotated, judges, computed)
        .persist(StorageLevel.MEMORY_AND_DISK())
        .createOrReplaceTempView("scored");
    List<ToneModels.ConfusionRow> confusion =
        judges.models().stream().flatMap(m -> ToneModels.confusionRows(m).stream()).toList();
    rows(confusion, ToneModels.ConfusionRow.class).createOrReplaceTempView("tone_confusion");
    KnownSpeakers.stage(spark, speech.speakers());
    sql.stageOnce("speaker_identity");
    sql.stage("statement_name");
    snapshot.write("statements", sql.table("statements"));
    writeSideBySide(List.of("statement_speakers", "statement_issues"));
    counts.readStatements();
    progress.count("tone", "computed_statements", computed.value());
    progress.done(
        "tone",
        "%,d statements of %,d speakers, %.1f%% uncertain, %s"
            .formatted(
                counts.statements,
                counts.speakers,
                counts.uncertainPercent(),
                judges.onIssues().version()));
    sql.stage("watched_statement");
    DriftNotice.tell(spark, judges, progress);
  }

  private void trends() throws IOException {
    spark
        .createDataset(issueRows(), Records.encoder(IssueRow.class))
        .createOrReplaceTempView("taxonomy_issue");
    writeSideBySide(List.of("dim_issue", "dim_source", "dim_speaker", "dim_date"));
    rows(issueRates.rows(), IssueRates.Row.class).createOrReplaceTempView("issue_rates");
    sql.stage("tone_rates");
    Facts.stage(sql);
    writeSideBySide(FACTS);
    Measures.stage(sql);
    EmergingTerms.stage(spark, sql, taxonomy);
    Changes.stage(spark, sql);
    List<String> trends = new ArrayList<>(schemas.trends());
    trends.removeAll(FACTS);
    writeSideBySide(trends);
    progress.done("trends", String.join(", ", schemas.trends()));
  }

  private void writeSideBySide(List<String> tables) throws IOException {
    writeSideBySide(tables, sql::table);
  }

  private void writeSideBySide(List<String> tables, Function<String, Dataset<Row>> rowsOf)
      throws IOException {
    List<Callable<Void>> writes = new ArrayList<>();
    for (String table : tables) {
      writes.add(
          () -> {
            snapshot.write(table, rowsOf.apply(table));
            return null;
          });
    }
    SideBySide.run(writes);
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
    writeSideBySide(List.copyOf(tables.keySet()), tables::get);
  }

  private Audit.Result audit() throws IOException {
    Audit.Result audit = Audit.run(spark, schemas, build);
    if (!audit.findings().isEmpty()) {
      throw new AuditFailed(audit.findings());
    }
    progress.done("audit", "%d tables as promised".formatted(audit.tables().size()));
    return audit;
  }

  private Manifest manifest(
      List<InputFile> files,
      SnapshotId snapshotId,
      ToneJudges judges,
      ToneModel narrator,
      Audit.Result audit)
      throws IOException {
    Configuration configuration = spark.sparkContext().hadoopConfiguration();
    SortedMap<String, String> versions = new TreeMap<>();
    versions.put("tenor", TenorVersion.VALUE);
    versions.put("spark", spark.version());
    versions.put("taxonomy", taxonomy.name() + "@" + taxonomy.version());
    versions.put("speakers", speech.speakers().name() + "@" + speech.speakers().version());
    versions.put(
        "tone-model",
        judges.models().stream().map(ToneModel::version).collect(Collectors.joining(" ")));
    versions.put("narrative-tone-model", narrator.version());
    issueRates.sha256().ifPresent(sha256 -> versions.put("issue-rates", sha256));
    return new Manifest(
        Manifest.FORMAT_VERSION,
        snapshotId.value(),
        InputHashes.of(files, configuration),
        options.effective(),
        versions,
        audit.tables());
  }

  /** A row of the view {@code taxonomy_issue}. */
  public record IssueRow(String issueId, String label, String definition, String parent) {}

  private List<IssueRow> issueRows() {
    return taxonomy.issues().stream()
        .map(i -> new IssueRow(i.id(), i.label(), i.definition(), i.parent()))
        .toList();
  }

  private <R extends Record> Dataset<Row> rows(List<R> records, Class<R> type) {
    return spark.createDataset(records, Records.encoder(type)).toDF();
  }
}
