package dev.tenor.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * What was judged by another version before: figures up to the day were first published so.
 *
 * @param lastDay the last day that the older snapshot held
 * @param what changed: {@code tenor}, {@code taxonomy} or {@code tone-model}, old and new
 */
record VersionChange(LocalDate lastDay, List<Change> what) {
  /** One version, before and after. */
  record Change(String name, String before, String after) {}

  private static final List<String> WATCHED = List.of("taxonomy", "tone-model", "tenor");

  /** The watched versions that differ; empty where none does. */
  static List<Change> between(Map<String, String> older, Map<String, String> newer) {
    List<Change> changes = new ArrayList<>();
    for (String name : WATCHED) {
      if (!Objects.equals(older.get(name), newer.get(name))) {
        changes.add(
            new Change(
                name, older.getOrDefault(name, "unknown"), newer.getOrDefault(name, "unknown")));
      }
    }
    return changes;
  }

  /** As the page's script reads it. */
  Map<String, Object> forScript() {
    List<Object> changes = new ArrayList<>();
    for (Change change : what) {
      Map<String, Object> named = new TreeMap<>();
      named.put("name", change.name());
      named.put("before", change.before());
      named.put("after", change.after());
      changes.add(named);
    }
    Map<String, Object> mark = new TreeMap<>();
    mark.put("last_day", lastDay);
    mark.put("changes", changes);
    return mark;
  }
}
