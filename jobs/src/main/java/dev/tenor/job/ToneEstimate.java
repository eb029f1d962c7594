package dev.tenor.job;

import dev.tenor.classify.ToneJudges;
import dev.tenor.classify.ToneTier;
import dev.tenor.model.AnnotatedArticle;
import dev.tenor.model.AnnotatedStatement;
import dev.tenor.spark.Records;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * What scoring will take, told before it starts: the encoder may need hours where words need
 * seconds.
 *
 * @param statements how many there are
 * @param onIssues how many of them belong to an issue
 * @param encoderSeconds to judge one with the encoder, on one core of this machine
 * @param lexicalSeconds to judge one by its words
 * @param cores that work at the same time
 */
record ToneEstimate(
    ToneJudges judges,
    long statements,
    long onIssues,
    double encoderSeconds,
    double lexicalSeconds,
    int cores) {
  /** Statements of the first articles that are timed. */
  private static final int SAMPLE = 24;

  private static final int SAMPLE_ARTICLES = 8;

  /** Opening the encoder only to time it would cost a lexical run more than its own work. */
  private static final double USUAL_ENCODER_SECONDS = .01;

  /** Counts and times the statements of the view {@code fresh_annotated}. */
  static ToneEstimate of(SparkSession spark, ToneJudges judges) {
    Row counted =
        spark
            .sql(
                """
                select coalesce(sum(size(statements)), 0),
                  coalesce(sum(size(filter(statements, s -> size(s.issueIds) > 0))), 0)
                from fresh_annotated
                """)
            .first();
    List<AnnotatedStatement> sample =
        spark
            .table("fresh_annotated")
            .as(Records.encoder(AnnotatedArticle.class))
            .limit(SAMPLE_ARTICLES)
            .collectAsList()
            .stream()
            .flatMap(article -> article.statements().stream())
            .limit(SAMPLE)
            .toList();
    return new ToneEstimate(
        judges,
        counted.getLong(0),
        counted.getLong(1),
        judges.onIssues().tier() == ToneTier.ENCODER
            ? seconds(ToneTier.ENCODER, sample)
            : USUAL_ENCODER_SECONDS,
        seconds(ToneTier.LEXICAL, sample),
        spark.sparkContext().defaultParallelism());
  }

  /** Seconds a statement; the first one warms up and does not count. */
  private static double seconds(ToneTier tier, List<AnnotatedStatement> sample) {
    long start = System.nanoTime();
    for (int i = 0; i < sample.size(); i++) {
      start = i == 1 ? System.nanoTime() : start;
      tier.look(sample.get(i).inContext());
    }
    return (System.nanoTime() - start) / 1e9 / Math.max(1, sample.size() - 1);
  }

  void tell(Progress progress) {
    boolean byIssue = judges.models().size() > 1;
    boolean encoder = judges.onIssues().tier() == ToneTier.ENCODER;
    long encoded = !encoder ? 0 : byIssue ? onIssues : statements;
    progress.done(
        "estimate",
        "%,d statements to judge, %,d by the encoder: about %s"
            .formatted(statements, encoded, time(encoded)));
    progress.count("estimate", "encoder_statements", encoded);
    progress.tell(
        encoder
            ? "--tone lexical would take about " + time(0) + issueHint(byIssue)
            : "--tone encoder would take about " + time(statements));
  }

  private String issueHint(boolean byIssue) {
    return byIssue ? "" : ", --tone-scope issues " + time(onIssues);
  }

  /** Seconds or minutes, where so many are encoded and the others judged by their words. */
  private String time(long encoded) {
    double seconds =
        (encoded * encoderSeconds + (statements - encoded) * lexicalSeconds) / Math.max(1, cores);
    return seconds < 90
        ? String.format(Locale.ROOT, "%.1f s", seconds)
        : String.format(Locale.ROOT, "%.0f min", seconds / 60);
  }
}
