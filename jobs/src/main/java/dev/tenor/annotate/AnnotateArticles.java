package dev.tenor.annotate;

import dev.tenor.issue.IssueFinder;
import dev.tenor.issue.Taxonomy;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.Article;
import dev.tenor.spark.Partitions;
import java.io.Serializable;
import org.apache.spark.sql.Dataset;

/** Runs the annotator over a corpus, building its matcher once a partition. */
public final class AnnotateArticles {
  private AnnotateArticles() {}

  /** Makes what finds a taxonomy's issues; Spark sends it to executors. */
  @FunctionalInterface
  public interface Finding extends Serializable {
    IssueFinder open(Taxonomy taxonomy);
  }

  public static Dataset<AnnotatedArticle> annotate(
      Dataset<Article> articles, Taxonomy taxonomy, Finding issues, SpeechFinding speech) {
    return Partitions.mapWith(
        articles,
        AnnotatedArticle.class,
        () -> new ArticleAnnotator(issues.open(taxonomy), speech.finder()),
        ArticleAnnotator::annotate);
  }
}
