package dev.tenor.cli;

import dev.tenor.job.InspectWarehouseJob;
import dev.tenor.job.InspectWarehouseJob.Snapshot;
import dev.tenor.job.InspectWarehouseJob.Table;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code tenor inspect warehouse}. */
@Command(
    name = "warehouse",
    description = {"Prints the snapshots that are kept, and the tables of the published one.", ""},
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class InspectWarehouseCommand implements Callable<Integer> {
  private static final int GRAIN_WIDTH = 39;
  private static final int VERSION_WIDTH = 60;

  @Parameters(paramLabel = "DIR", description = "The warehouse.")
  private Path warehouse;

  @Override
  public Integer call() throws IOException {
    InspectWarehouseJob job = new InspectWarehouseJob(warehouse);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    job.snapshots().forEach(snapshot -> print(snapshot, out));
    print(job.tables(), out);
    return 0;
  }

  private static void print(Snapshot snapshot, PrintStream out) {
    out.printf(
        Locale.ROOT,
        "%s %s  %,d articles, %s%n",
        snapshot.isPublished() ? "*" : " ",
        snapshot.id(),
        snapshot.articles(),
        size(snapshot.bytes()));
    snapshot
        .versions()
        .forEach(
            (what, version) ->
                out.printf("    %-11s %s%n", what, Printable.cut(version, VERSION_WIDTH)));
  }

  private static void print(List<Table> tables, PrintStream out) {
    String kind = "";
    for (Table table : tables) {
      if (!table.kind().equals(kind)) {
        kind = table.kind();
        out.printf("%n%s%n", kind);
      }
      out.printf(
          Locale.ROOT,
          "  %-19s %,11d rows  %s%n",
          table.name(),
          table.rows(),
          Printable.cut(table.grain(), GRAIN_WIDTH));
    }
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? String.format(Locale.ROOT, "%,d kB", bytes / 1000)
        : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
  }
}
