package dev.tenor.cli;

import dev.tenor.job.ReportJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tenor report}. */
@Command(
    name = "report",
    description = {
      "Writes the published snapshot as one HTML page: what rose, what fell, who changed their "
          + "tone, what is missing, and the statements behind every point. It opens by a double "
          + "click and asks the network for nothing.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {"", "Example:", "  ./tenor report --warehouse out --file report.html"})
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Mixin private WarehouseOption warehouse;

  @Option(
      names = "--file",
      defaultValue = "report.html",
      paramLabel = "FILE",
      description = "Where the page goes; replaced where it is there (default: ${DEFAULT-VALUE}).")
  private Path file;

  @Mixin private MasterOption master;

  @Override
  public Integer call() throws IOException {
    long bytes = new ReportJob(warehouse.folder(), master.url()).run(file);
    spec.commandLine()
        .getOut()
        .println(String.format(Locale.ROOT, "Report: %s (%,d kB)", file, (bytes + 999) / 1000));
    return 0;
  }
}
