package dev.tenor.classify;

import dev.tenor.encode.SentenceEncoder;
import dev.tenor.encode.StatementVectors;
import dev.tenor.model.StatementInContext;
import dev.tenor.tone.LexicalFeatures;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The two ways to look at a statement: by its words, or through the sentence encoder as well. */
public enum ToneTier {
  /** Words alone: thousands of statements a second. */
  LEXICAL,
  /** Words and vectors of a frozen sentence encoder: some hundred statements a second and core. */
  ENCODER {
    @Override
    boolean readsVectors() {
      return true;
    }

    @Override
    double[] vector(StatementInContext statement) {
      float[] pooled = StatementVectors.of(SentenceEncoder.shared(), statement);
      double[] vector = new double[pooled.length];
      for (int i = 0; i < vector.length; i++) {
        vector[i] = pooled[i];
      }
      return vector;
    }
  };

  private static final double[] NO_VECTOR = {};

  /** The words of a statement as features. */
  List<String> terms(StatementInContext statement) {
    return LexicalFeatures.of(statement);
  }

  /** Whether statements need a vector of the encoder. */
  boolean readsVectors() {
    return false;
  }

  /** The encoder's vector of a statement; empty in the lexical tier. */
  double[] vector(StatementInContext statement) {
    return NO_VECTOR;
  }

  /** Reads a statement as a model of this tier does and forgets it: for those who time it. */
  public void look(StatementInContext statement) {
    terms(statement);
    vector(statement);
  }

  /** The name in options and model versions. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The tier of this name; empty where there is none. */
  public static Optional<ToneTier> ofName(String name) {
    return Arrays.stream(values()).filter(tier -> tier.label().equals(name)).findFirst();
  }

  /** The tier of a model, which its version begins with. */
  static Optional<ToneTier> ofVersion(String version) {
    return Arrays.stream(values())
        .filter(tier -> version.startsWith(tier.label() + "-"))
        .findFirst();
  }

  /** All names as a person types them. */
  public static String names() {
    return Arrays.stream(values()).map(ToneTier::label).collect(Collectors.joining(", "));
  }
}
