package dev.tenor.annotate;

import dev.tenor.issue.IssueFinder;
import dev.tenor.issue.Taxonomy;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.Article;
import dev.tenor.spark.Partitions;
import dev.tenor.speech.StatementFinder;
import java.io.Serializable;
import org.apache.spark.sql.Dataset;

/** Runs the annotator over a corpus, building its matcher and finder once a partition. */
public final class AnnotateArticles {
  private AnnotateArticles() {}

  /** Makes what finds a taxonomy's issues; Spark sends it to executors. */
  @FunctionalInterface
  public interface Finding extends Serializable {
    IssueFinder open(Taxonomy taxonomy);
  }

  public static Dataset<AnnotatedArticle> annotate(
      Dataset<Article> articles, Taxonomy taxonomy, Finding finding) {
    return Partitions.mapWith(
        articles,
        AnnotatedArticle.class,
        () -> new ArticleAnnotator(finding.open(taxonomy), StatementFinder.rules()),
        ArticleAnnotator::annotate);
  }
}
