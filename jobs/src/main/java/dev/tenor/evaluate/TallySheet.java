package dev.tenor.evaluate;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** The tallies of all articles as rows of one width, so that sums of draws are cheap. */
final class TallySheet {
  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();
  private final double[][] rows;

  TallySheet(List<Tally> tallies) {
    names =
        List.copyOf(
            new TreeSet<>(
                tallies.stream()
                    .map(tally -> tally.counts().keySet())
                    .flatMap(Collection::stream)
                    .toList()));
    names.forEach(name -> places.put(name, places.size()));
    rows = new double[tallies.size()][names.size()];
    for (int i = 0; i < rows.length; i++) {
      double[] row = rows[i];
      tallies.get(i).counts().forEach((name, count) -> row[places.get(name)] = count);
    }
  }

  /** A row an article; nobody may change them. */
  double[][] rows() {
    return rows;
  }

  Counts counts(double[] sums) {
    return new Counts(places, sums);
  }

  Counts all() {
    double[] sums = new double[names.size()];
    for (double[] row : rows) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += row[i];
      }
    }
    return counts(sums);
  }

  /** What stands between {@code group/} and the last slash, sorted, each once. */
  List<String> members(String group) {
    TreeSet<String> members = new TreeSet<>();
    for (String name : names) {
      int last = name.lastIndexOf('/');
      if (name.startsWith(group + "/") && last > group.length()) {
        members.add(name.substring(group.length() + 1, last));
      }
    }
    return List.copyOf(members);
  }
}
