package dev.tenor.job;

import dev.tenor.classify.LabelledStatement;
import dev.tenor.classify.ModelStore;
import dev.tenor.classify.ToneModel;
import dev.tenor.classify.ToneTrainer;
import dev.tenor.model.Tone;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.spark.sql.SparkSession;

/**
 * The tone model of a run: the one asked for, else the warehouse's latest, else one trained from
 * labels.
 *
 * @param version of a model that is there; empty where one has to be trained
 * @param labels what to train from; null where nothing has to be trained
 */
record ToneModels(ModelStore store, Optional<String> version, Labels labels) {

  /**
   * Decides which model will serve, and reads the labels where one must be trained first.
   *
   * @throws dev.tenor.classify.ModelProblem where the version asked for is not there
   */
  static ToneModels choose(Warehouse warehouse, Optional<String> asked, List<Path> labels)
      throws IOException {
    ModelStore store = new ModelStore(warehouse.models());
    if (asked.isPresent()) {
      store.requireHeld(asked.get());
      return new ToneModels(store, asked, null);
    }
    Optional<String> latest = labels.isEmpty() ? store.latest() : Optional.empty();
    return new ToneModels(store, latest, latest.isPresent() ? null : Labels.read(labels));
  }

  ToneModel open(SparkSession spark) throws IOException {
    return version.isPresent() ? store.load(version.get()) : train(spark, store, labels);
  }

  /** Trains a model and saves it; loads it where the same labels were trained on before. */
  static ToneModel train(SparkSession spark, ModelStore store, Labels labels) throws IOException {
    String version = "lexical-" + ToneTrainer.REVISION + "-" + labels.sha256().substring(0, 12);
    if (store.holds(version)) {
      return store.load(version);
    }
    ToneModel model = new ToneModel(version, ToneTrainer.train(spark, labels.statements()));
    store.save(model, card(version, labels));
    return model;
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

  private static String card(String version, Labels labels) {
    StringBuilder card = new StringBuilder("# Tone model " + version + "\n\n");
    card.append("What it is for: the tone of a speaker's statement in English news prose; ")
        .append("not the mood of a text, not a stance on a policy.\n\n")
        .append("What it is: multinomial logistic regression over hashed words and word pairs ")
        .append("of the content, the cue and the sentences around, with negation marked.\n\n")
        .append("Trained on ")
        .append(labels.statements().size())
        .append(" labelled statements (SHA-256 ")
        .append(labels.sha256())
        .append("):\n\n| tone | statements |\n|---|---|\n");
    for (Tone tone : Tone.values()) {
      long count =
          labels.statements().stream().map(LabelledStatement::tone).filter(tone::equals).count();
      card.append("| ").append(tone.label()).append(" | ").append(count).append(" |\n");
    }
    card.append("\nLabel files: ").append(String.join(", ", labels.files())).append("\n");
    return card.toString();
  }
}
