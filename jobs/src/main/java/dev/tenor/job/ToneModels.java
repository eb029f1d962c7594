package dev.tenor.job;

import dev.tenor.classify.LabelledStatement;
import dev.tenor.classify.ModelStore;
import dev.tenor.classify.ToneModel;
import dev.tenor.classify.ToneTier;
import dev.tenor.classify.ToneTrainer;
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
 * @param version of a model that is held; empty where one has to be trained
 * @param labels what to train from; null where nothing has to be trained
 */
record ToneModels(ModelStore store, ToneTier tier, Optional<String> version, Labels labels) {
  private static final String SHIPPED = "models/shipped.properties";

  /**
   * Decides which model will serve, and reads the labels where one must be trained first.
   *
   * @throws dev.tenor.classify.ModelProblem where the version asked for is not there
   */
  static ToneModels choose(
      Warehouse warehouse, ToneTier tier, Optional<String> asked, List<Path> labels)
      throws IOException {
    ModelStore store = new ModelStore(warehouse.models());
    if (asked.isPresent()) {
      store.requireHeld(asked.get());
      return new ToneModels(store, tier, asked, null);
    }
    if (!labels.isEmpty()) {
      return new ToneModels(store, tier, Optional.empty(), Labels.read(labels, List.of()));
    }
    Optional<String> held = store.latest(tier).or(() -> shippedVersion(tier));
    return new ToneModels(
        store, tier, held, held.isPresent() ? null : Labels.read(List.of(), List.of()));
  }

  /** Loads the model, after unpacking or training it where that is still to be done. */
  ToneModel open(SparkSession spark) throws IOException {
    if (version.isEmpty()) {
      return train(spark, store, tier, labels);
    }
    String held = version.get();
    if (!store.holds(held)) {
      try (InputStream zip = resource("models/" + held + ".zip")) {
        store.install(held, zip);
      }
    }
    return store.load(held);
  }

  /** Trains a model and saves it; loads it where the same labels were trained on before. */
  static ToneModel train(SparkSession spark, ModelStore store, ToneTier tier, Labels labels)
      throws IOException {
    String version =
        "%s-%d-%s".formatted(tier.label(), ToneTrainer.REVISION, labels.sha256().substring(0, 12));
    if (store.holds(version)) {
      return store.load(version);
    }
    ToneModel model =
        new ToneModel(version, tier, ToneTrainer.train(spark, tier, labels.statements()));
    store.save(model, card(version, tier, labels));
    return model;
  }

  /** The version of the model that travels inside the application; empty where none does. */
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

  /** The card of the model, a paragraph a row. */
  List<CardRow> cardRows(ToneModel model) throws IOException {
    List<CardRow> rows = new ArrayList<>();
    for (String line : store.card(model.version()).lines().filter(l -> !l.isBlank()).toList()) {
      int colon = line.indexOf(": ");
      boolean named = colon > 0 && colon < 40 && !line.startsWith("|");
      String name = named ? line.substring(0, colon) : "";
      String value = named ? line.substring(colon + 2) : line;
      rows.add(new CardRow(model.version(), rows.size() + 1, name, value));
    }
    return rows;
  }

  private static String card(String version, ToneTier tier, Labels labels) {
    StringBuilder card = new StringBuilder("# Tone model " + version + "\n\n");
    card.append("What it is for: the tone of a speaker's statement in English news prose; ")
        .append("not the mood of a text, not a stance on a policy.\n\n")
        .append("What it is: multinomial logistic regression over ")
        .append(
            switch (tier) {
              case LEXICAL -> "hashed words and word pairs of the content, the cue and around";
              case ENCODER ->
                  "the same words and over vectors of a frozen sentence encoder (e5-small-v2, int8)";
            })
        .append(".\n\nTrained on ")
        .append(labels.statements().size())
        .append(" labelled statements (SHA-256 ")
        .append(labels.sha256())
        .append("):\n\n| tone | statements |\n|---|---|\n");
    for (Tone tone : Tone.values()) {
      long count =
          labels.statements().stream().map(LabelledStatement::tone).filter(tone::equals).count();
      card.append("| ").append(tone.label()).append(" | ").append(count).append(" |\n");
    }
    card.append("\nLabel files: ").append(String.join(", ", fileNames(labels))).append("\n");
    return card.toString();
  }

  /** Names alone: where files lay on somebody's machine is no business of a model's readers. */
  private static List<String> fileNames(Labels labels) {
    return labels.files().stream().map(file -> Path.of(file).getFileName().toString()).toList();
  }
}
