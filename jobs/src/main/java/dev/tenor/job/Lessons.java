package dev.tenor.job;

import dev.tenor.annotate.AnnotateArticles;
import dev.tenor.annotate.SpeechFinding;
import dev.tenor.classify.LabelledStatement;
import dev.tenor.classify.TaughtStatement;
import dev.tenor.classify.TeachTone;
import dev.tenor.classify.ToneModel;
import dev.tenor.corpus.ArticleRules;
import dev.tenor.corpus.FieldNames;
import dev.tenor.corpus.InputFile;
import dev.tenor.corpus.InputFiles;
import dev.tenor.corpus.ReadCorpus;
import dev.tenor.issue.Taxonomy;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.Article;
import dev.tenor.spark.Partitions;
import dev.tenor.warehouse.Manifest;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;

/**
 * Articles without labels, whose statements a teacher judges.
 *
 * @param inputs what is read, in the fields' own names
 * @param files SHA-256 of each file, by its name without folders
 */
record Lessons(List<InputFile> inputs, SortedMap<String, String> files) {
  private static final int MAX_TEXT_BYTES = 2_000_000;

  /**
   * @throws dev.tenor.corpus.InputProblem where a path is missing or holds no articles
   */
  static Lessons list(List<String> paths) throws IOException {
    Configuration configuration = new Configuration();
    List<InputFile> inputs = InputFiles.list(configuration, paths, Optional.empty());
    SortedMap<String, String> files = new TreeMap<>();
    for (Manifest.Input input : InputHashes.of(inputs, configuration)) {
      String name = input.file().substring(input.file().lastIndexOf('/') + 1);
      files.put(name, String.valueOf(input.sha256()));
    }
    return new Lessons(inputs, files);
  }

  String sha256() {
    return Labels.sha256(files.toString());
  }

  /** Statements of all articles but those that labels come from. */
  List<TaughtStatement> judgedBy(SparkSession spark, ToneModel teacher, Labels labels) {
    Set<String> labelled = new HashSet<>();
    labels.statements().stream().map(LabelledStatement::group).forEach(labelled::add);
    Dataset<Article> articles =
        Partitions.flatMap(
            new ReadCorpus(spark, FieldNames.DEFAULT, ArticleRules.plain(MAX_TEXT_BYTES))
                .read(inputs),
            Article.class,
            reading ->
                reading.article() == null || labelled.contains(reading.article().articleId())
                    ? List.of()
                    : List.of(reading.article()));
    Taxonomy noIssues = new Taxonomy("none", "none", List.of(), List.of());
    Dataset<AnnotatedArticle> annotated =
        AnnotateArticles.annotate(
            articles,
            noIssues,
            IssueOpinion.NONE.finding(),
            SpeechFinding.of(SpeechFinding.Mode.MODEL),
            null);
    return TeachTone.teach(annotated, teacher);
  }
}
