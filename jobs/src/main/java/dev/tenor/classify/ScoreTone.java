package dev.tenor.classify;

import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.AnnotatedStatement;
import dev.tenor.spark.Partitions;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.util.LongAccumulator;

/** Takes the statements out of annotated articles and puts their tone beside them. */
public final class ScoreTone {
  /** So many tasks a core: a task with long statements holds up the others for less. */
  private static final int TASKS_A_CORE = 4;

  private ScoreTone() {}

  /**
   * One row a statement.
   *
   * @param computed counts the statements that a model looked at; the others were like one before.
   *     A task that is run again counts again
   */
  public static Dataset<ScoredStatement> score(
      Dataset<AnnotatedArticle> articles, ToneJudges judges, LongAccumulator computed) {
    return judge(
        Partitions.flatMap(articles, StatementRow.class, ScoreTone::statementsOf),
        judges,
        computed);
  }

  /** Like {@link #score}, of statements that another model has judged before. */
  public static Dataset<ScoredStatement> scoreAgain(
      Dataset<ScoredStatement> judged, ToneJudges judges, LongAccumulator computed) {
    return judge(
        Partitions.mapEach(judged, StatementRow.class, ScoreTone::unjudged), judges, computed);
  }

  private static Dataset<ScoredStatement> judge(
      Dataset<StatementRow> statements, ToneJudges judges, LongAccumulator computed) {
    Dataset<StatementRow> rows = judges.readVectors() ? alikeTogether(statements) : statements;
    return Partitions.map(rows, ScoredStatement.class, part -> judged(part, judges, computed));
  }

  /**
   * Statements that are alike come behind each other, so that each vector is computed once and
   * nothing but the last judgement need be remembered. Copies of an article have the same ones.
   */
  private static Dataset<StatementRow> alikeTogether(Dataset<StatementRow> statements) {
    int tasks = statements.sparkSession().sparkContext().defaultParallelism() * TASKS_A_CORE;
    return statements
        .repartition(tasks, statements.col("likeness"))
        .sortWithinPartitions("likeness", "articleId", "annotated.statement.content");
  }

  static List<StatementRow> statementsOf(AnnotatedArticle article) {
    List<StatementRow> rows = new ArrayList<>();
    for (AnnotatedStatement statement : article.statements()) {
      rows.add(new StatementRow(article.articleId(), statement, Likeness.of(statement)));
    }
    return rows;
  }

  private static StatementRow unjudged(ScoredStatement judged) {
    AnnotatedStatement statement = judged.annotated();
    return new StatementRow(judged.articleId(), statement, Likeness.of(statement));
  }

  private static Iterator<ScoredStatement> judged(
      Iterator<StatementRow> rows, ToneJudges judges, LongAccumulator computed) {
    RememberingJudge judge = new RememberingJudge(judges);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rows.hasNext();
      }

      @Override
      public ScoredStatement next() {
        long before = judge.computed();
        ScoredStatement scored = judge.score(rows.next());
        computed.add(judge.computed() - before);
        return scored;
      }
    };
  }
}
