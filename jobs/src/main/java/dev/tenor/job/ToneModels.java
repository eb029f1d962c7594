package dev.tenor.job;

import dev.tenor.classify.ModelStore;
import dev.tenor.classify.ToneJudges;
import dev.tenor.classify.ToneModel;
import dev.tenor.classify.ToneTier;
import dev.tenor.model.Tone;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.apache.spark.sql.SparkSession;

/**
 * The tone model of a run: the one asked for, else one trained from the labels asked for, else the
 * warehouse's latest of the tier, else the one that is shipped.
 *
 * @param version of a model that is held or shipped; empty where one has to be trained
 * @param labels what to train from; null where nothing has to be trained
 */
record ToneModels(
    ModelStore store, ToneTier tier, ToneScope scope, Optional<String> version, Labels labels) {
  private static final String TO_BE_TRAINED = "to be trained";
  private static final String SHIPPED = "models/shipped.properties";

  /**
   * Decides which model will serve, and reads the labels where one must be trained first.
   *
   * @throws dev.tenor.classify.ModelProblem where the version asked for is not there
   */
  static ToneModels choose(
      Warehouse warehouse,
      ToneTier tier,
      ToneScope scope,
      Optional<String> asked,
      List<Path> labels)
      throws IOException {
    ModelStore store = new ModelStore(warehouse.models());
    if (asked.isPresent()) {
      store.requireHeld(asked.get());
      return new ToneModels(store, tier, scope, asked, null);
    }
    if (!labels.isEmpty()) {
      return new ToneModels(store, tier, scope, Optional.empty(), Labels.read(labels, List.of()));
    }
    Optional<String> held = ready(store, tier);
    return new ToneModels(
        store, tier, scope, held, held.isPresent() ? null : Labels.read(List.of(), List.of()));
  }

  /** Loads the models, after unpacking or training where that is still to be done. */
  ToneJudges open(SparkSession spark) throws IOException {
    ToneModel model =
        version.isPresent()
            ? load(store, version.get())
            : new ToneTraining(spark, store).train(tier, labels);
    return scope == ToneScope.ISSUES && model.tier() == ToneTier.ENCODER
        ? new ToneJudges(model, lexical(spark))
        : ToneJudges.of(model);
  }

  /**
   * The versions of the models that {@link #open} and {@link #narrator} would give.
   *
   * @param judges joined by a blank, as {@link AnnotationVersion#versions} has them
   * @param narrator of the outlets' own voice
   */
  record Planned(String judges, String narrator) {}

  /** Tells the versions and installs, trains and writes nothing. */
  Planned planned() throws IOException {
    if (version.isEmpty()) {
      return new Planned(TO_BE_TRAINED, TO_BE_TRAINED);
    }
    String judge = version.get();
    ToneTier its = store.holds(judge) ? store.load(judge).tier() : tier;
    if (its == ToneTier.LEXICAL) {
      return new Planned(judge, judge);
    }
    String lexical = ready(store, ToneTier.LEXICAL).orElse(TO_BE_TRAINED);
    return new Planned(scope == ToneScope.ISSUES ? judge + " " + lexical : judge, lexical);
  }

  /** What judges the outlets' own voice: the run's lexical model, else one beside its encoder. */
  ToneModel narrator(SparkSession spark, ToneJudges judges) throws IOException {
    return judges.offIssues().tier() == ToneTier.LEXICAL ? judges.offIssues() : lexical(spark);
  }

  /** What judges statements off the issues: trained on the same labels, where there are some. */
  private ToneModel lexical(SparkSession spark) throws IOException {
    Optional<String> held = ready(store, ToneTier.LEXICAL);
    if (labels == null && held.isPresent()) {
      return load(store, held.get());
    }
    Labels taught = labels == null ? Labels.read(List.of(), List.of()) : labels;
    return new ToneTraining(spark, store).train(ToneTier.LEXICAL, taught);
  }

  /** Loads a version, after unpacking it where it is a shipped one that is not held yet. */
  static ToneModel load(ModelStore store, String version) throws IOException {
    if (!store.holds(version)) {
      try (InputStream zip = resource("models/" + version + ".zip")) {
        if (zip != null) {
          store.install(version, zip);
        }
      }
    }
    return store.load(version);
  }

  /** The warehouse's latest model of a tier, else the shipped one; empty where there is none. */
  static Optional<String> ready(ModelStore store, ToneTier tier) throws IOException {
    return store.latest(tier).or(() -> shippedVersion(tier));
  }

  private static Optional<String> shippedVersion(ToneTier tier) {
    try (InputStream in = resource(SHIPPED)) {
      Properties shipped = new Properties();
      if (in != null) {
        shipped.load(in);
      }
      return Optional.ofNullable(shipped.getProperty(tier.label()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static InputStream resource(String name) {
    return ToneModels.class.getClassLoader().getResourceAsStream(name);
  }

  /** A row of the table {@code model_card}; names are those of its columns. */
  public record CardRow(String model_version, int ordinal, String name, String value) {}

  /** The card of a model, a paragraph a row. */
  List<CardRow> cardRows(ToneModel model) throws IOException {
    List<CardRow> rows = new ArrayList<>();
    for (String line : store.card(model.version()).lines().filter(l -> !l.isBlank()).toList()) {
      int colon = line.indexOf(": ");
      boolean named = colon > 0 && colon < 40 && !line.startsWith("|");
      String name = named ? line.substring(0, colon) : "";
      String value = named ? line.substring(colon + 2) : line;
      rows.add(new CardRow(model.version(), rows.size() + 1, name, value));
    }
    for (ConfusionRow row : confusionRows(model)) {
      String name = "held out: " + row.true_tone() + " judged " + row.judged_tone();
      String value = String.valueOf(row.statement_count());
      rows.add(new CardRow(model.version(), rows.size() + 1, name, value));
    }
    return rows;
  }

  /**
   * A row of the view {@code tone_confusion}: how many held-out statements of a true tone a model
   * judged so. Names are those of its columns.
   */
  public record ConfusionRow(
      String model_version, String true_tone, String judged_tone, long statement_count) {}

  /** All nine pairs of tones of a model. */
  static List<ConfusionRow> confusionRows(ToneModel model) {
    List<ConfusionRow> rows = new ArrayList<>();
    for (Tone truth : Tone.values()) {
      for (Tone judged : Tone.values()) {
        rows.add(
            new ConfusionRow(
                model.version(),
                truth.label(),
                judged.label(),
                model.heldOut().confusion()[truth.ordinal()][judged.ordinal()]));
      }
    }
    return rows;
  }
}
