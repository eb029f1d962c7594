package dev.tenor.corpus;

import java.util.List;
import java.util.Locale;

/** The months in English. */
final class Months {
  private static final List<String> STARTS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private Months() {}

  /** From 1, for a month's name or its abbreviation; 0 for another word. */
  static int number(String name) {
    String start = name.substring(0, Math.min(3, name.length())).toLowerCase(Locale.ROOT);
    return STARTS.indexOf(start) + 1;
  }
}
