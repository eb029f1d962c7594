package dev.tenor.classify;

import dev.tenor.model.AnnotatedArticle;
import dev.tenor.spark.Partitions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.spark.sql.Dataset;

/** Lets a model judge statements that nobody has labelled, so that a faster one can learn it. */
public final class TeachTone {
  /** More teach little and have to fit into the driver: some 2 kB a statement. */
  static final int MOST_STATEMENTS = 60_000;

  private static final int TASKS = 32;

  private TeachTone() {}

  /** A judged statement with its place in the order. */
  public record TaughtRow(long likeness, List<String> terms, double[] probabilities) {}

  /**
   * Different statements of the articles, judged; of a large corpus a part that hangs on the
   * statements' words alone. The order hangs on them too.
   */
  public static List<TaughtStatement> teach(Dataset<AnnotatedArticle> articles, ToneModel teacher) {
    Dataset<StatementRow> statements =
        Partitions.flatMap(articles, StatementRow.class, ScoreTone::statementsOf)
            .dropDuplicates("likeness");
    Dataset<StatementRow> chosen =
        statements.sort("likeness").limit(MOST_STATEMENTS).repartition(TASKS);
    List<TaughtRow> rows =
        new ArrayList<>(
            Partitions.mapEach(chosen, TaughtRow.class, row -> taught(row, teacher))
                .collectAsList());
    rows.sort(Comparator.comparingLong(TaughtRow::likeness));
    return rows.stream().map(row -> new TaughtStatement(row.terms(), row.probabilities())).toList();
  }

  private static TaughtRow taught(StatementRow row, ToneModel teacher) {
    return new TaughtRow(
        row.likeness(),
        ToneTier.LEXICAL.terms(row.annotated().inContext()),
        teacher.judge(row.annotated().inContext()).probabilities());
  }
}
