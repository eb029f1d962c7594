package dev.tenor.report;

import java.util.Map;
import java.util.TreeMap;

/**
 * How much of a snapshot the page holds, so that it stays small whatever the corpus; the page says
 * what was left out.
 *
 * @param counts limits by the names that the queries use
 */
record ReportLimits(Map<String, Integer> counts) {
  /** Of the whole page, in bytes of UTF-8. */
  static final int PAGE_BYTES = 4_900_000;

  /** Chosen so that 100,000 articles of a year or two fill about 4 MB. */
  static final ReportLimits STANDARD =
      new ReportLimits(
          Map.ofEntries(
              Map.entry("issues", 40),
              Map.entry("speakers", 80),
              Map.entry("sources", 40),
              Map.entry("months", 120),
              Map.entry("weeks", 130),
              Map.entry("source_issues", 24),
              Map.entry("source_series", 16),
              Map.entry("source_months", 36),
              Map.entry("speaker_periods", 9_000),
              Map.entry("speaker_issues", 2_500),
              Map.entry("shifts", 40),
              Map.entry("shift_evidence", 16),
              Map.entry("changes", 300),
              Map.entry("leads", 60),
              Map.entry("gaps", 20),
              Map.entry("statements", 4_000),
              Map.entry("mentions", 1_600),
              Map.entry("context", 180),
              Map.entry("longest", 900)));

  int of(String name) {
    return counts.get(name);
  }

  /** Those of them that a query names as {@code :name}. */
  Map<String, Object> named(String query) {
    Map<String, Object> named = new TreeMap<>();
    counts.forEach(
        (name, count) -> {
          if (query.matches("(?s).*:" + name + "\\b.*")) {
            named.put(name, count);
          }
        });
    return named;
  }
}
