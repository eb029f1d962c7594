package dev.tenor.classify;

import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.AnnotatedStatement;
import dev.tenor.model.StatementInContext;
import dev.tenor.spark.Partitions;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Takes the statements out of annotated articles and puts the tone's probabilities beside them. */
public final class ScoreTone {
  private ScoreTone() {}

  /**
   * One row a statement: articleId, annotated, the margins of the model's parts (arrays of three,
   * in the order of {@link dev.tenor.model.Tone}) and modelVersion.
   */
  public static Dataset<Row> score(Dataset<AnnotatedArticle> articles, ToneModel model) {
    ToneTier tier = model.tier();
    Dataset<StatementRow> statements =
        Partitions.flatMap(articles, StatementRow.class, article -> statementsOf(article, tier));
    return model.apply(statements);
  }

  private static List<StatementRow> statementsOf(AnnotatedArticle article, ToneTier tier) {
    List<StatementRow> rows = new ArrayList<>();
    for (AnnotatedStatement statement : article.statements()) {
      StatementInContext context = statement.inContext();
      rows.add(
          new StatementRow(
              article.articleId(), statement, tier.terms(context), tier.vector(context)));
    }
    return rows;
  }
}
