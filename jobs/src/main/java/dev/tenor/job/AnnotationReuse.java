package dev.tenor.job;

import dev.tenor.annotate.AnnotateArticles;
import dev.tenor.annotate.SpeechFinding;
import dev.tenor.classify.ScoreTone;
import dev.tenor.classify.ScoredStatement;
import dev.tenor.classify.ToneJudges;
import dev.tenor.issue.Taxonomy;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.AnnotatedMention;
import dev.tenor.model.Article;
import dev.tenor.model.NarrativeTone;
import dev.tenor.spark.Records;
import dev.tenor.tone.SentenceTone;
import dev.tenor.trend.SqlFiles;
import dev.tenor.warehouse.EarlierSnapshot;
import dev.tenor.warehouse.ReusableResults;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoder;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.storage.StorageLevel;
import org.apache.spark.util.LongAccumulator;

/**
 * Annotates and judges the texts that no earlier run has, and lays out the views {@code annotated}
 * and {@code scored} of all articles.
 *
 * <p>Results stand under the hash of title, day and text in place of an article's id: articles that
 * are alike share them, and they outlive any one snapshot.
 */
final class AnnotationReuse {
  static final String KIND = "annotations";
  static final String TEXTS = "texts";
  private static final String STATEMENTS = "statements";
  private static final Encoder<KnownText> KNOWN_TEXT = Records.encoder(KnownText.class);
  private static final Encoder<AnnotationNeed> NEED = Records.encoder(AnnotationNeed.class);
  private static final Encoder<ScoredStatement> STATEMENT = Records.encoder(ScoredStatement.class);

  /** A few hundred texts are annotated sooner than sent elsewhere. */
  private static final long WORTH_SPREADING = 300;

  private static final int TASKS_A_CORE = 4;

  /** Each batch is two files more to open; so many cost less than to write all anew. */
  private static final int MOST_BATCHES = 60;

  private final SparkSession spark;
  private final SqlFiles sql;
  private final Progress progress;
  private final ReusableResults results;
  private final ReusableResults source;
  private final boolean judgedByOthers;
  private final RunOptions.Start start;
  private Dataset<AnnotatedArticle> fresh;
  private long freshCount;
  private final String batch;

  private AnnotationReuse(
      SparkSession spark,
      SqlFiles sql,
      Progress progress,
      ReusableResults results,
      ReusableResults source,
      RunOptions.Start start,
      String batch) {
    this.spark = spark;
    this.sql = sql;
    this.progress = progress;
    this.results = results;
    this.source = source;
    this.start = start;
    this.batch = batch;
    this.judgedByOthers = !source.version().equals(results.version());
  }

  /**
   * Finds what is kept: under the whole version, else annotations that other models judged.
   *
   * @param batch names what this run adds
   */
  static AnnotationReuse open(
      SparkSession spark,
      Warehouse warehouse,
      AnnotationVersion version,
      RunOptions.Start start,
      String batch,
      Progress progress)
      throws IOException {
    ReusableResults results = new ReusableResults(spark, warehouse, KIND, version.wholeKey());
    Optional<ReusableResults> others =
        results.batchCount() > 0 || start == RunOptions.Start.AFRESH
            ? Optional.empty()
            : results.beginning(version.annotatorKey());
    return new AnnotationReuse(
        spark, new SqlFiles(spark), progress, results, others.orElse(results), start, batch);
  }

  /** A row of the part {@code texts}: its presence says that a text is known. */
  public record KnownText(
      String contentSha256, List<AnnotatedMention> mentions, NarrativeTone narrative) {}

  /**
   * What there is to annotate.
   *
   * @param fresh texts that no run has annotated
   * @param unstored those of them that are not stored and cannot be annotated
   * @param reused articles whose text some run has annotated
   */
  public record AnnotationNeed(long fresh, long unstored, long reused) {}

  /** Annotates the texts that are not known; reads the view {@code kept_article}. */
  void annotate(
      Taxonomy taxonomy,
      AnnotateArticles.Finding issues,
      SpeechFinding speech,
      SentenceTone narrative)
      throws IOException {
    Dataset<KnownText> known = source.rows(TEXTS, KNOWN_TEXT);
    (start == RunOptions.Start.AFRESH ? known.limit(0) : known)
        .createOrReplaceTempView("known_text");
    sql.stageOnce("article_content");
    sql.stageOnce("fresh_content");
    AnnotationNeed need = sql.stagedAs("annotation_need", NEED).first();
    requireTexts(need.unstored());
    freshCount = need.fresh();
    fresh =
        AnnotateArticles.annotate(spread(freshArticles()), taxonomy, issues, speech, narrative)
            .persist(StorageLevel.DISK_ONLY());
    fresh.createOrReplaceTempView("fresh_annotated");
    progress.count("annotate", "annotated_texts", freshCount);
    progress.count("annotate", "reused_articles", need.reused());
    progress.done(
        "annotate",
        "%,d texts annotated, %,d articles reused".formatted(fresh.count(), need.reused()));
  }

  /** What is to be annotated must be there: a text that is not stored cannot be read again. */
  private static void requireTexts(long gone) {
    if (gone > 0) {
      throw new UsageProblem(
          "%,d articles must be annotated again, for the taxonomy, the code or a model is another,"
                  .formatted(gone)
              + " but their texts are not stored: run over all of the input with --rebuild");
    }
  }

  /** Judges the statements of fresh texts, and of all where other models had judged them. */
  void score(ToneJudges judges) throws IOException {
    ToneEstimate.of(spark, judges).tell(progress);
    LongAccumulator computed = spark.sparkContext().longAccumulator();
    Dataset<ScoredStatement> scored = ScoreTone.score(fresh, judges, computed);
    sql.stage("fresh_text");
    Dataset<Row> texts = spark.table("fresh_text");
    if (judgedByOthers) {
      scored =
          scored.union(ScoreTone.scoreAgain(source.rows(STATEMENTS, STATEMENT), judges, computed));
      texts = texts.union(spark.table("known_text"));
    }
    Map<String, Dataset<?>> parts = Map.of(TEXTS, texts, STATEMENTS, scored);
    if (start == RunOptions.Start.AFRESH) {
      results.replace(batch, parts);
    } else if (judgedByOthers || freshCount > 0) {
      results.add(batch, parts);
    }
    fresh.unpersist();
    progress.count("tone", "computed_statements", computed.value());
    results.rows(TEXTS, KNOWN_TEXT).createOrReplaceTempView("known_text");
    results.rows(STATEMENTS, STATEMENT).createOrReplaceTempView("known_statement");
    sql.stage("annotated");
    sql.stage("scored");
    progress.done("tone", "%,d statements judged".formatted(computed.value()));
  }

  /** Removes what no snapshot that is kept has any use for; to be called once one is published. */
  void tidy(List<Path> snapshots) throws IOException {
    results.removeOthers();
    long known = spark.table("known_text").count();
    long used =
        spark.sql("select count(distinct content_sha256) from article_content").first().getLong(0);
    if (known == used && results.batchCount() <= MOST_BATCHES) {
      return;
    }
    EarlierSnapshot.openAll(spark, snapshots, "articles", "kept_snapshot_article");
    sql.stageOnce("kept_content");
    results.replace(
        batch,
        Map.of(
            TEXTS, sql.stagedAs("kept_text", KNOWN_TEXT),
            STATEMENTS, sql.stagedAs("kept_statement", STATEMENT)));
  }

  private Dataset<Article> freshArticles() {
    return sql.stagedAs("fresh_article", Records.encoder(Article.class));
  }

  /** Work for all cores, where there is enough of it to be worth the way. */
  private Dataset<Article> spread(Dataset<Article> articles) {
    int cores = spark.sparkContext().defaultParallelism();
    return freshCount < WORTH_SPREADING || cores == 1
        ? articles
        : articles.repartition(cores * TASKS_A_CORE);
  }
}
