package dev.tenor.job;

import dev.tenor.classify.IssueLessons;
import dev.tenor.classify.IssueOpinionTrainer;
import dev.tenor.classify.IssueWordsTrainer;
import dev.tenor.classify.JudgedCandidate;
import dev.tenor.classify.ModelFile;
import dev.tenor.classify.SentenceLesson;
import dev.tenor.corpus.ArticleRules;
import dev.tenor.corpus.FieldNames;
import dev.tenor.corpus.InputFile;
import dev.tenor.corpus.InputFiles;
import dev.tenor.corpus.ReadCorpus;
import dev.tenor.evaluate.GoldArticle;
import dev.tenor.issue.Issue;
import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.IssueOpinionModel;
import dev.tenor.issue.IssueWords;
import dev.tenor.issue.Taxonomy;
import dev.tenor.model.Article;
import dev.tenor.spark.HadoopSettings;
import dev.tenor.spark.Partitions;
import dev.tenor.spark.Sessions;
import dev.tenor.text.SentenceSplitter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Trains an opinion on mentions: the words of each issue from the taxonomy's own strong matches in
 * articles without labels, and how evidence is weighed from labelled ones.
 */
public final class TrainIssuesJob {
  private static final int MAX_TEXT_BYTES = 2_000_000;

  /** Weighs evidence where there are no labels: it knows neither words nor issues. */
  private static final String TEACHER = "us-politics";

  private final TrainIssuesOptions options;
  private final Progress progress;

  public TrainIssuesJob(TrainIssuesOptions options, Progress progress) {
    this.options = options;
    this.progress = progress;
  }

  /**
   * Writes the model: the same bytes for the same files.
   *
   * @throws dev.tenor.corpus.InputProblem where the corpus is missing, empty or unreadable
   * @throws dev.tenor.evaluate.GoldProblem naming file and line of wrong labels
   * @throws UsageProblem where the taxonomy is wrong, or the corpus too small to learn from
   */
  public void run() throws IOException {
    Taxonomy taxonomy = Taxonomies.load("--taxonomy", options.taxonomy());
    List<InputFile> files =
        InputFiles.list(HadoopSettings.ofProcess(), options.corpora(), Optional.empty());
    Map<String, GoldArticle> gold =
        GoldFiles.read("--labels", options.labels()).articles().stream()
            .collect(Collectors.toMap(GoldArticle::articleId, Function.identity()));
    SparkSession spark =
        Sessions.open(options.master(), Path.of(System.getProperty("java.io.tmpdir")));
    progress.done("start", "Spark on " + spark.sparkContext().master());
    Dataset<Article> articles = articles(spark, files).cache();
    IssueWords words = words(spark, articles, taxonomy, Set.copyOf(gold.keySet()));
    byte[] model = model(spark, articles, taxonomy, gold, words).toBytes();
    ModelFile.write(options.file(), model);
    progress.done("train", "%s, %,d bytes".formatted(options.file(), model.length));
  }

  private static Dataset<Article> articles(SparkSession spark, List<InputFile> files) {
    return Partitions.flatMap(
        new ReadCorpus(spark, FieldNames.DEFAULT, ArticleRules.plain(MAX_TEXT_BYTES)).read(files),
        Article.class,
        reading -> reading.article() == null ? List.of() : List.of(reading.article()));
  }

  /** From all articles but the labelled ones, which must be new to whoever weighs the words. */
  private IssueWords words(
      SparkSession spark, Dataset<Article> articles, Taxonomy taxonomy, Set<String> labelled)
      throws IOException {
    List<String> issueIds = taxonomy.issues().stream().map(Issue::id).toList();
    List<SentenceLesson> lessons = new ArrayList<>();
    Partitions.map(
            articles,
            SentenceLesson.class,
            rows -> lessons(rows, new IssueLessons(issueIds, IssueMatcher.of(taxonomy)), labelled))
        .collectAsList()
        .forEach(lessons::add);
    lessons.sort(
        Comparator.comparing(SentenceLesson::articleId)
            .thenComparingInt(SentenceLesson::sentence)
            .thenComparingInt(SentenceLesson::issue));
    progress.done("lessons", "%,d of sentences".formatted(lessons.size()));
    IssueWords words = IssueWordsTrainer.train(spark, issueIds, lessons);
    if (words.issueIds().isEmpty()) {
      throw new UsageProblem(
          "--corpus: no issue of %s is mentioned often enough to learn its words"
              .formatted(taxonomy.name()));
    }
    progress.done("words", "%d of %d issues".formatted(words.issueIds().size(), issueIds.size()));
    return words;
  }

  private static Iterator<SentenceLesson> lessons(
      Iterator<Article> articles, IssueLessons lessons, Set<String> labelled) {
    SentenceSplitter splitter = new SentenceSplitter();
    List<SentenceLesson> found = new ArrayList<>();
    articles.forEachRemaining(
        article -> {
          if (!labelled.contains(article.articleId())) {
            found.addAll(
                lessons.of(
                    article.articleId(),
                    article.title() == null ? null : splitter.split(article.title()),
                    splitter.split(article.text())));
          }
        });
    return found.iterator();
  }

  private IssueOpinionModel model(
      SparkSession spark,
      Dataset<Article> articles,
      Taxonomy taxonomy,
      Map<String, GoldArticle> gold,
      IssueWords words)
      throws IOException {
    if (gold.isEmpty()) {
      IssueOpinionModel teacher = IssueOpinion.shipped(TEACHER).orElseThrow();
      return new IssueOpinionModel(words, teacher.onMentions(), teacher.onOthers());
    }
    Set<String> labelled = Set.copyOf(gold.keySet());
    List<Article> read = new ArrayList<>();
    Partitions.flatMap(
            articles,
            Article.class,
            article -> labelled.contains(article.articleId()) ? List.of(article) : List.of())
        .collectAsList()
        .forEach(read::add);
    if (read.isEmpty()) {
      throw new UsageProblem("--labels: none of the labelled articles is in --corpus");
    }
    read.sort(Comparator.comparing(Article::articleId));
    GoldCandidates candidates = new GoldCandidates(taxonomy, words);
    List<JudgedCandidate> judged = new ArrayList<>();
    for (Article article : read) {
      judged.addAll(candidates.of(article, gold.get(article.articleId())));
    }
    progress.done(
        "labels", "%,d articles, %,d sentences in question".formatted(read.size(), judged.size()));
    return IssueOpinionTrainer.train(spark, words, judged);
  }
}
