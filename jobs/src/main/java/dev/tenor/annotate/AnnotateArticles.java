package dev.tenor.annotate;

import dev.tenor.issue.IssueFinder;
import dev.tenor.issue.Taxonomy;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.Article;
import dev.tenor.spark.Partitions;
import dev.tenor.tone.SentenceTone;
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

  /**
   * @param narrative judges the outlet's own sentences; null where nobody asks for that
   */
  public static Dataset<AnnotatedArticle> annotate(
      Dataset<Article> articles,
      Taxonomy taxonomy,
      Finding issues,
      SpeechFinding speech,
      SentenceTone narrative) {
    return Partitions.mapWith(
        articles,
        AnnotatedArticle.class,
        () -> new ArticleAnnotator(issues.open(taxonomy), speech.finder(), narrative),
        ArticleAnnotator::annotate);
  }
}
