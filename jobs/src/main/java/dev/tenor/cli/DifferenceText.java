package dev.tenor.cli;

import dev.tenor.job.SnapshotDifference;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Prints what changed between two snapshots, for a terminal of 80 columns. */
final class DifferenceText {
  private static final int WIDTH = 80;
  private static final int NAME_WIDTH = 44;

  private DifferenceText() {}

  static void print(SnapshotDifference difference, PrintStream out) {
    out.printf("%s -> %s%n", difference.before(), difference.after());
    out.printf("%nWhat went in differently%n");
    if (difference.reasons().isEmpty()) {
      out.println("  nothing: the same inputs, options and versions");
    }
    for (SnapshotDifference.Reason reason : difference.reasons()) {
      print(reason, out);
    }
    if (difference.isNothing()) {
      out.printf("%nThe same rows in all tables.%n");
      return;
    }
    out.printf("%n%-26s %12s %12s %12s %12s%n", "Rows", "added", "removed", "changed", "now");
    for (SnapshotDifference.TableChange table : difference.tables()) {
      out.printf(
          Locale.ROOT,
          "  %-24s %,12d %,12d %,12d %,12d%n",
          table.table(),
          table.added(),
          table.removed(),
          table.changed(),
          table.rows());
    }
    print("Largest changes of share by month", difference.shares(), out);
    print("Largest changes of tone by month", difference.tones(), out);
  }

  /** On one line where it fits, else one below the other. */
  private static void print(SnapshotDifference.Reason reason, PrintStream out) {
    String what = Printable.of(reason.what());
    String before = reason.before() == null ? "none" : Printable.of(reason.before());
    String after = reason.after() == null ? "none" : Printable.of(reason.after());
    String line = "  " + what + ": " + before + " -> " + after;
    if (line.length() <= WIDTH) {
      out.println(line);
    } else {
      out.println("  " + ending(what, WIDTH - 2));
      out.println("    " + ending(before, WIDTH - 8));
      out.println("    -> " + ending(after, WIDTH - 8));
    }
  }

  private static void print(
      String title, List<SnapshotDifference.TrendChange> changes, PrintStream out) {
    if (changes.isEmpty()) {
      return;
    }
    out.printf("%n%-53s %8s %8s %8s%n", title, "before", "after", "change");
    for (SnapshotDifference.TrendChange change : changes) {
      out.printf(
          "  %-7s %-43s %8s %8s %8s%n",
          change.month(),
          ending(Printable.of(change.of()), NAME_WIDTH - 1),
          figure(change.before()),
          figure(change.after()),
          change.before() == null || change.after() == null
              ? ""
              : String.format(Locale.ROOT, "%+.3f", change.after() - change.before()));
    }
  }

  private static String figure(Double value) {
    return value == null ? "none" : String.format(Locale.ROOT, "%.3f", value);
  }

  /** The end of a path or hash tells more than its beginning. */
  private static String ending(String words, int width) {
    if (words.length() <= width) {
      return words;
    }
    int from = words.length() - width + 1;
    return "…" + words.substring(Character.isLowSurrogate(words.charAt(from)) ? from + 1 : from);
  }
}
