package dev.tenor.classify;

import dev.tenor.spark.Partitions;
import dev.tenor.spark.Records;
import dev.tenor.spark.SideBySide;
import dev.tenor.tone.Calibration;
import dev.tenor.tone.CalibrationFit;
import dev.tenor.tone.Judgement;
import dev.tenor.tone.LinearLayer;
import dev.tenor.tone.TermIndex;
import dev.tenor.tone.ToneWeights;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.spark.ml.linalg.Vector;
import org.apache.spark.sql.SparkSession;

/**
 * Trains a tone classifier: multinomial logistic regression over words weighted by rarity, and in
 * the encoder's tier a second one over its vectors beside it.
 *
 * <p>Regularisation is chosen, probabilities are calibrated and the model is measured on held-out
 * folds of whole articles. The same labels give the same bytes: rows are ordered by id in one
 * partition, nothing is drawn at random.
 */
public final class ToneTrainer {
  /** Names the features and settings in a model's version; a change of either raises it. */
  public static final int REVISION = 4;

  private final SparkSession spark;
  private final ToneTier tier;
  private final List<LabelledStatement> labels;
  private final List<TaughtStatement> taught;
  private final int[] folds;
  private final List<Integer> judged;
  private final double[] weights;
  private final TrainingSettings settings;

  /** A trained model but for its version, with what its card tells besides. */
  public record Outcome(
      ToneWeights weights,
      Calibration calibration,
      HeldOut heldOut,
      DriftProfile drift,
      TrainingNotes notes) {}

  /**
   * One kind of features, learnt.
   *
   * @param margins of all labels, each by a layer that has not seen its fold
   * @param taughtMargins the same of what a teacher judged
   */
  private record Part(
      double regularisation,
      LinearLayer layer,
      List<double[]> margins,
      List<double[]> taughtMargins,
      double macroF1) {}

  /** A label as features. */
  public record FeatureRow(List<String> terms, double[] vector) {}

  private ToneTrainer(
      SparkSession spark,
      ToneTier tier,
      List<LabelledStatement> labels,
      List<TaughtStatement> taught) {
    this.spark = spark;
    this.tier = tier;
    this.labels = labels.stream().sorted(Comparator.comparing(LabelledStatement::id)).toList();
    this.taught = taught;
    this.folds = Folds.of(this.labels);
    this.judged = judgedOnes(this.labels);
    this.weights = ClassWeights.of(this.labels, taught);
    this.settings = TrainingSettings.of(this.labels, taught);
  }

  /**
   * Trains on labels, and on what a teacher said of other statements.
   *
   * @param taught empty where there is no teacher
   * @throws LabelProblem where there are too few labels, or a tone has none
   */
  public static Outcome train(
      SparkSession spark,
      ToneTier tier,
      List<LabelledStatement> labels,
      List<TaughtStatement> taught)
      throws IOException {
    TeachableLabels.require(labels);
    return new ToneTrainer(spark, tier, labels, taught).train();
  }

  private Outcome train() throws IOException {
    List<FeatureRow> features = features();
    List<List<String>> documents =
        Stream.concat(
                features.stream().map(FeatureRow::terms),
                taught.stream().map(TaughtStatement::terms))
            .toList();
    TermIndex index = TermIndex.of(documents, leastDocuments(taught));
    Part terms = terms(features, index);
    Part vectors = tier.readsVectors() ? vectors(features) : null;

    CalibrationFit fit =
        new CalibrationFit(
            judged.stream().map(terms.margins()::get).toList(),
            vectors == null ? List.of() : judged.stream().map(vectors.margins()::get).toList(),
            truth());
    Calibration calibration = fit.abstaining(scales(fit, terms));
    List<Judgement> judgements =
        IntStream.range(0, judged.size()).mapToObj(i -> fit.judge(calibration, i)).toList();
    HeldOutCheck check = new HeldOutCheck(judged.stream().map(labels::get).toList(), judgements);
    HeldOutCheck written = everyLabel(calibration, terms, vectors);
    return new Outcome(
        new ToneWeights(index, terms.layer(), vectors == null ? null : vectors.layer()),
        calibration,
        check.result(),
        DriftProfile.of(new HeldOutSigns(labels, features, taught, folds).of(judged, judgements)),
        new TrainingNotes(
            terms.regularisation(),
            vectors == null ? 0 : vectors.regularisation(),
            index.size(),
            taught.size(),
            written.failures()));
  }

  /**
   * A teacher has seen the labels and told of them, so a pupil is surer of them than it may be. Of
   * other statements the teacher's probabilities can be trusted, as they are calibrated.
   */
  private Calibration scales(CalibrationFit fit, Part terms) {
    return taught.isEmpty()
        ? fit.scales().times(settings.surety())
        : new CalibrationFit(
                terms.taughtMargins(),
                List.of(),
                taught.stream().map(TaughtStatement::probabilities).toList())
            .scales();
  }

  private List<double[]> truth() {
    double[] scale = settings.toneWeights();
    return judged.stream()
        .map(labels::get)
        .map(label -> CalibrationFit.certain(label.tone(), scale[label.tone().ordinal()]))
        .toList();
  }

  /** In how many statements a term stands that is worth learning. */
  static int leastDocuments(List<TaughtStatement> taught) {
    return taught.isEmpty() ? 2 : 3;
  }

  private HeldOutCheck everyLabel(Calibration calibration, Part terms, Part vectors) {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      judgements.add(
          calibration.judge(
              terms.margins().get(i), vectors == null ? null : vectors.margins().get(i)));
    }
    return new HeldOutCheck(labels, judgements);
  }

  private List<FeatureRow> features() {
    ToneTier looking = tier;
    return Partitions.mapEach(
            spark.createDataset(labels, Records.encoder(LabelledStatement.class)),
            FeatureRow.class,
            label ->
                new FeatureRow(looking.terms(label.statement()), looking.vector(label.statement())))
        .collectAsList();
  }

  private Part terms(List<FeatureRow> features, TermIndex index) throws IOException {
    List<Regression.Example> examples = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      examples.add(example(i, Features.of(index, features.get(i).terms())));
    }
    double[] scale = ClassWeights.scale(labels, taught);
    for (int i = 0; i < taught.size(); i++) {
      TaughtStatement statement = taught.get(i);
      Vector terms = Features.of(index, statement.terms());
      for (int tone = 0; tone < scale.length; tone++) {
        double weight = statement.probabilities()[tone] * scale[tone];
        examples.add(new Regression.Example(i % Folds.COUNT, tone, weight, terms));
      }
    }
    try (Regression regression = Regression.plain(spark, examples)) {
      return best(
          regression,
          settings.terms(),
          (layer, i) -> layer.margins(index.weigh(features.get(i).terms())),
          (layer, i) -> layer.margins(index.weigh(taught.get(i).terms())));
    }
  }

  private Part vectors(List<FeatureRow> features) throws IOException {
    List<Regression.Example> examples = new ArrayList<>();
    for (int i = 0; i < labels.size(); i++) {
      examples.add(example(i, Features.dense(features.get(i).vector())));
    }
    try (Regression regression = Regression.standardised(spark, examples)) {
      return best(
          regression,
          settings.vectors(),
          (layer, i) -> layer.margins(features.get(i).vector()),
          (layer, i) -> null);
    }
  }

  private Regression.Example example(int i, Vector features) {
    return new Regression.Example(folds[i], labels.get(i).tone().ordinal(), weights[i], features);
  }

  private interface Margins {
    double[] of(LinearLayer layer, int example);
  }

  /** The regularisation with the best macro F1 on held-out folds; the strongest of equal ones. */
  private Part best(
      Regression regression, double[] regularisations, Margins marginsOf, Margins taughtMarginsOf)
      throws IOException {
    List<Callable<Part>> trials = new ArrayList<>();
    for (double regularisation : regularisations) {
      trials.add(() -> trial(regression, regularisation, marginsOf, taughtMarginsOf));
    }
    List<Part> tried = SideBySide.run(trials);
    double most = tried.stream().mapToDouble(Part::macroF1).max().orElseThrow();
    Part best =
        tried.stream()
            .filter(part -> part.macroF1() >= most)
            .max(Comparator.comparingDouble(Part::regularisation))
            .orElseThrow();
    LinearLayer layer = regression.fitAll(best.regularisation());
    return new Part(
        best.regularisation(), layer, best.margins(), best.taughtMargins(), best.macroF1());
  }

  private Part trial(
      Regression regression, double regularisation, Margins marginsOf, Margins taughtMarginsOf) {
    double[][] margins = new double[labels.size()][];
    double[][] taughtMargins = new double[taught.size()][];
    for (int fold = 0; fold < Folds.COUNT; fold++) {
      LinearLayer layer = regression.fitWithout(fold, regularisation);
      for (int i = 0; i < folds.length; i++) {
        if (folds[i] == fold) {
          margins[i] = marginsOf.of(layer, i);
        }
      }
      for (int i = fold; i < taughtMargins.length; i += Folds.COUNT) {
        taughtMargins[i] = taughtMarginsOf.of(layer, i);
      }
    }
    CalibrationFit fit =
        new CalibrationFit(judged.stream().map(i -> margins[i]).toList(), List.of(), truth());
    double macroF1 = fit.confusion(new Calibration(1, 0, 0, 0)).macroF1();
    return new Part(
        regularisation, null, Arrays.asList(margins), Arrays.asList(taughtMargins), macroF1);
  }

  /** What runs will meet are published articles: where labels of such are there, they decide. */
  private static List<Integer> judgedOnes(List<LabelledStatement> labels) {
    List<Integer> published =
        IntStream.range(0, labels.size())
            .filter(i -> labels.get(i).origin() == Origin.PUBLISHED)
            .boxed()
            .toList();
    return published.isEmpty() ? IntStream.range(0, labels.size()).boxed().toList() : published;
  }
}
