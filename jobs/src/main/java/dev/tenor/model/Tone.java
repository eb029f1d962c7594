package dev.tenor.model;

import java.util.Locale;
import java.util.Optional;

/**
 * What a speaker expresses in a statement towards what it is about. The order is the order of the
 * classes in every model.
 */
public enum Tone {
  /** Criticism, opposition, alarm, regret, pessimism. */
  NEGATIVE,
  /** Factual, procedural, a plan without evaluation, mixed with no lean. */
  NEUTRAL,
  /** Support, praise, optimism, satisfaction. */
  POSITIVE;

  /** The tone of this name, long or short ("pos"), in any case; empty where there is none. */
  public static Optional<Tone> ofName(String name) {
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "negative", "neg" -> Optional.of(NEGATIVE);
      case "neutral", "neu" -> Optional.of(NEUTRAL);
      case "positive", "pos" -> Optional.of(POSITIVE);
      default -> Optional.empty();
    };
  }

  /** The name in tables and files. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
