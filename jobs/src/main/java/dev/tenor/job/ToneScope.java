package dev.tenor.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Which statements the encoder judges. */
public enum ToneScope {
  /** All of them. */
  ALL,
  /** Those that belong to an issue; the others go to the lexical tier. */
  ISSUES;

  /** The scope of this name; empty where there is none. */
  public static Optional<ToneScope> ofName(String name) {
    return Arrays.stream(values()).filter(scope -> scope.label().equals(name)).findFirst();
  }

  /** The name in options. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names as a person types them. */
  public static String names() {
    return Arrays.stream(values()).map(ToneScope::label).collect(Collectors.joining(", "));
  }
}
