package dev.tenor.job;

import dev.tenor.classify.ModelStore;
import dev.tenor.evaluate.Evaluation;
import dev.tenor.evaluate.Evaluator;
import dev.tenor.evaluate.GoldArticle;
import dev.tenor.evaluate.GoldFit;
import dev.tenor.evaluate.Judgement;
import dev.tenor.evaluate.RunArticle;
import dev.tenor.spark.Records;
import dev.tenor.spark.Sessions;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.SnapshotReader;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Holds a published snapshot against gold labels. */
public final class EvaluateJob {
  /** The day whose articles the first gold labels were checked on; any other number would do. */
  private static final long SEED = 20161108;

  private static final double LEVEL = .95;

  private final EvaluateOptions options;

  public EvaluateJob(EvaluateOptions options) {
    this.options = options;
  }

  /** A row of the view {@code gold_article}. */
  public record LabelledArticle(String articleId) {}

  /**
   * @throws dev.tenor.evaluate.GoldProblem where labels are wrong in themselves
   */
  public void checkGold() throws IOException {
    GoldFiles.read("--gold", options.gold());
  }

  /**
   * @throws dev.tenor.evaluate.GoldProblem where labels are wrong, or do not fit the run
   * @throws UsageProblem where nothing is published
   * @throws dev.tenor.classify.ModelProblem where the run's tone model is not held any more
   */
  public EvaluationReport run() throws IOException {
    GoldFiles gold = GoldFiles.read("--gold", options.gold());
    Warehouse warehouse = new Warehouse(options.warehouse());
    Path snapshot = PublishedSnapshot.folder(options.warehouse());
    SortedMap<String, String> versions = Manifest.versionsOf(snapshot);
    ModelStore models = new ModelStore(warehouse.models());
    if (options.goldSpans() == EvaluateOptions.GoldSpans.JUDGED) {
      models.requireHeld(toneModel(versions));
    }
    SparkSession spark =
        Sessions.open(options.master(), Files.createTempDirectory("tenor-evaluate"));
    Map<String, RunArticle> run = runArticles(spark, snapshot, gold.articles());
    GoldFit.require(gold.articles(), run, issueIds(spark));
    Map<String, List<Judgement>> onGoldSpans =
        options.goldSpans() == EvaluateOptions.GoldSpans.JUDGED
            ? new GoldSpans(models.load(toneModel(versions))).judge(gold, run)
            : Map.of();
    Evaluation evaluation =
        new Evaluator(options.resamples(), SEED).evaluate(gold.articles(), run, onGoldSpans);
    EvaluationReport report =
        new EvaluationReport(
            gold.names(),
            gold.sha256(),
            snapshot.getFileName().toString(),
            versions,
            new EvaluationReport.Interval(
                "percentile bootstrap over articles", LEVEL, options.resamples(), SEED),
            evaluation);
    new EvaluationFiles(spark).write(report, options.json(), options.parquet());
    return report;
  }

  /** The model of statements that belong to an issue, where two have judged. */
  private static String toneModel(SortedMap<String, String> versions) {
    return versions.get("tone-model").split(" ", 2)[0];
  }

  private static Map<String, RunArticle> runArticles(
      SparkSession spark, Path snapshot, List<GoldArticle> gold) {
    new SnapshotReader(spark, snapshot)
        .open(List.of("articles", "issue_mentions", "statements", "statement_issues", "dim_issue"));
    List<LabelledArticle> ids =
        gold.stream().map(article -> new LabelledArticle(article.articleId())).toList();
    spark
        .createDataset(ids, Records.encoder(LabelledArticle.class))
        .createOrReplaceTempView("gold_article");
    Map<String, RunArticle> articles = new HashMap<>();
    for (RunArticle article :
        new SqlFiles(spark)
            .stagedAs("evaluated_article", Records.encoder(RunArticle.class))
            .collectAsList()) {
      articles.put(article.articleId(), article);
    }
    return articles;
  }

  private static Set<String> issueIds(SparkSession spark) {
    Set<String> ids = new HashSet<>();
    for (Row row : spark.sql("select issue_id from dim_issue").collectAsList()) {
      ids.add(row.getString(0));
    }
    return ids;
  }
}
