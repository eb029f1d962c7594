package dev.tenor.classify;

import dev.tenor.issue.IssueOpinionModel;
import dev.tenor.issue.IssueWords;
import java.util.List;
import org.apache.spark.ml.linalg.Vectors;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** Learns from labelled articles how to weigh the evidence for a mention. */
public final class IssueOpinionTrainer {
  /** Chosen by cross-validation over the labelled articles; between .01 and .05 all is equal. */
  private static final double REGULARISATION = .02;

  private IssueOpinionTrainer() {}

  /**
   * Learns; the same candidates in the same order give the same model.
   *
   * @throws LabelProblem where the labels leave nothing to tell apart
   */
  public static IssueOpinionModel train(
      SparkSession spark, IssueWords words, List<JudgedCandidate> judged) {
    return new IssueOpinionModel(
        words,
        fit(spark, judged.stream().filter(j -> j.candidate().isMention()).toList()),
        fit(spark, judged.stream().filter(j -> !j.candidate().isMention()).toList()));
  }

  private static double[] fit(SparkSession spark, List<JudgedCandidate> judged) {
    long right = judged.stream().filter(JudgedCandidate::isTrue).count();
    if (right == 0 || right == judged.size()) {
      throw new LabelProblem(
          "%d of %d sentences in question mention their issue by the labels; both kinds are needed"
              .formatted(right, judged.size()));
    }
    List<Row> rows =
        judged.stream()
            .map(j -> BinaryRegression.row(j.isTrue(), 1, Vectors.dense(j.candidate().features())))
            .toList();
    return BinaryRegression.standardised(spark, REGULARISATION).fit(rows);
  }
}
