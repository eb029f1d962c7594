package dev.tenor.job;

import dev.tenor.classify.Drift;
import dev.tenor.classify.ScoredStatement;
import dev.tenor.classify.ToneJudges;
import dev.tenor.classify.ToneModel;
import dev.tenor.classify.WatchDrift;
import dev.tenor.spark.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;

/**
 * Whether a run's statements look like those that its tone model learnt from.
 *
 * @param drift null where the model has no profile of its training
 */
record DriftNotice(ToneModel model, Drift drift) {
  /** Looks at the statements of the view {@code watched_statement}. */
  private static DriftNotice of(SparkSession spark, ToneModel model) {
    if (model.drift() == null) {
      return new DriftNotice(model, null);
    }
    var watched = spark.table("watched_statement").as(Records.encoder(ScoredStatement.class));
    return new DriftNotice(model, Drift.of(model.drift(), WatchDrift.signs(watched, model)));
  }

  /** Compares the statements of each model with its training, and tells what came of it. */
  static void tell(SparkSession spark, ToneJudges judges, Progress progress) {
    List<DriftNotice> notices = judges.models().stream().map(model -> of(spark, model)).toList();
    progress.done("drift", notices.get(0).line());
    notices.stream().skip(1).forEach(notice -> progress.tell(notice.line()));
    notices.forEach(notice -> notice.measure(progress));
  }

  /** The figures for {@code run_metrics}. */
  void measure(Progress progress) {
    String stage = "drift_" + model.tier().label();
    progress.measure(stage, "has_profile", drift == null ? 0 : 1);
    if (drift != null) {
      progress.measure(stage, "articles", drift.clusterCount());
      progress.measure(stage, "statements", drift.statementCount());
      progress.measure(stage, "is_drift", drift.isDrift() ? 1 : 0);
    }
    if (drift != null && drift.canBeTold()) {
      progress.measure(stage, "score_stability_index", drift.scores().distance());
      progress.measure(stage, "score_p_value", drift.scores().pValue());
      measure(progress, stage, "uncertain_share", drift.uncertain());
      measure(progress, stage, "unknown_word_share", drift.unknown());
    }
  }

  private static void measure(Progress progress, String stage, String name, Drift.Change change) {
    progress.measure(stage, name + "_of_training", change.before());
    progress.measure(stage, name, change.now());
    progress.measure(stage, name + "_p_value", change.pValue());
  }

  String line() {
    if (drift == null) {
      return "no profile of its training in " + model.version();
    }
    if (!drift.canBeTold()) {
      return "%,d articles are too few to tell".formatted(drift.clusterCount());
    }
    if (!drift.isDrift()) {
      return "statements look like those of the training";
    }
    List<String> changes = new ArrayList<>();
    if (drift.scores().isDrift()) {
      changes.add(String.format(Locale.ROOT, "scores (%.2f)", drift.scores().distance()));
    }
    share("uncertain", drift.uncertain(), changes);
    share("unknown words", drift.unknown(), changes);
    return "unlike the training: " + String.join(", ", changes);
  }

  private static void share(String name, Drift.Change change, List<String> changes) {
    if (change.isDrift()) {
      changes.add(
          String.format(
              Locale.ROOT,
              "%s %.0f%%, was %.0f%%",
              name,
              100 * change.now(),
              100 * change.before()));
    }
  }
}
