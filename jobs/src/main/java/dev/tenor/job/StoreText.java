package dev.tenor.job;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** How much of the articles' texts a snapshot holds. */
public enum StoreText {
  /** No text, and no words of a statement's content. */
  NONE,
  /** The sentences with a statement or a mention; what lies between is blank. */
  SPANS,
  /** All of it. */
  FULL;

  /** The choice of this name; empty where there is none. */
  public static Optional<StoreText> ofName(String name) {
    return Arrays.stream(values()).filter(choice -> choice.label().equals(name)).findFirst();
  }

  /** The name in options and tables. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** All names as a person types them. */
  public static String names() {
    return Arrays.stream(values()).map(StoreText::label).collect(Collectors.joining(", "));
  }
}
