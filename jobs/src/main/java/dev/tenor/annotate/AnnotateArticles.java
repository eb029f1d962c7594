package dev.tenor.annotate;

import dev.tenor.issue.IssueMatcher;
import dev.tenor.issue.Taxonomy;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.Article;
import dev.tenor.spark.Partitions;
import org.apache.spark.sql.Dataset;

/** Runs the annotator over a corpus, building its matcher once a partition. */
public final class AnnotateArticles {
  private AnnotateArticles() {}

  public static Dataset<AnnotatedArticle> annotate(
      Dataset<Article> articles, Taxonomy taxonomy, SpeechFinding speech) {
    return Partitions.mapWith(
        articles,
        AnnotatedArticle.class,
        () -> new ArticleAnnotator(IssueMatcher.of(taxonomy), speech.finder()),
        ArticleAnnotator::annotate);
  }
}
