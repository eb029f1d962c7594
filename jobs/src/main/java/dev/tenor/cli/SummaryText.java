package dev.tenor.cli;

import dev.tenor.job.RunSummary;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Prints what came of a run, for a terminal of 80 columns. */
final class SummaryText {
  private static final int CELL_WIDTH = 24;

  private SummaryText() {}

  static void print(RunSummary summary, Path warehouse, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%n%,d records read: %,d articles kept, %,d duplicates, %,d quarantined%n",
        summary.read(),
        summary.kept(),
        summary.duplicates(),
        summary.quarantined());
    if (summary.outside() > 0) {
      out.printf(Locale.ROOT, "%,d articles outside of the window%n", summary.outside());
    }
    if (summary.forgotten() > 0) {
      out.printf(Locale.ROOT, "%,d articles left out as forgotten%n", summary.forgotten());
    }
    if (summary.carried() > 0) {
      out.printf(Locale.ROOT, "%,d articles carried over%n", summary.carried());
    }
    out.printf(
        Locale.ROOT, "%,d statements of %,d speakers%n", summary.statements(), summary.speakers());
    for (RunSummary.Preview preview : summary.tables()) {
      print(preview, out);
    }
    out.printf("%nTables: %s (Parquet)%n", warehouse.resolve("current"));
    summary.report().ifPresent(report -> out.printf("Report: %s%n", report));
  }

  private static void print(RunSummary.Preview preview, PrintStream out) {
    out.printf("%n%s%n", preview.table());
    if (preview.rows().isEmpty()) {
      out.println("  no rows: no article has a date, or nothing was found");
      return;
    }
    int columns = preview.columns().size();
    int[] widths = new int[columns];
    for (int i = 0; i < columns; i++) {
      widths[i] = preview.columns().get(i).length();
      for (List<String> row : preview.rows()) {
        widths[i] = Math.max(widths[i], cut(row.get(i)).length());
      }
    }
    printLine(preview.columns(), widths, out);
    preview.rows().forEach(row -> printLine(row, widths, out));
  }

  private static void printLine(List<String> cells, int[] widths, PrintStream out) {
    StringBuilder line = new StringBuilder(" ");
    for (int i = 0; i < widths.length; i++) {
      String cell = cut(cells.get(i));
      line.append(' ').append(cell).append(" ".repeat(widths[i] - cell.length()));
    }
    out.println(line.toString().stripTrailing());
  }

  private static String cut(String cell) {
    String plain = Printable.of(cell);
    if (plain.length() <= CELL_WIDTH) {
      return plain;
    }
    int end = CELL_WIDTH - 1;
    return plain.substring(0, Character.isLowSurrogate(plain.charAt(end)) ? end - 1 : end) + "…";
  }
}
