package dev.tenor.corpus.markup;

import java.util.Locale;

/** The name in a byline. */
final class Bylines {
  private Bylines() {}

  /** {@code By Ada Renn} without its first word; null for null, for nothing and for an address. */
  static String name(String byline) {
    String line = Paragraphs.oneLine(byline);
    if (line == null) {
      return null;
    }
    String folded = line.toLowerCase(Locale.ROOT);
    if (folded.startsWith("http://") || folded.startsWith("https://")) {
      return null;
    }
    String name = folded.startsWith("by ") ? line.substring(3).strip() : line;
    return name.isEmpty() ? null : name;
  }
}
