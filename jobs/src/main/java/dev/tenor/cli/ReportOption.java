package dev.tenor.cli;

import dev.tenor.job.ReportPlace;
import picocli.CommandLine.Option;

/** The option {@code --report} of a run. */
final class ReportOption {
  @Option(
      names = "--report",
      defaultValue = "snapshot",
      paramLabel = "FILE|none",
      description =
          "Where the report goes: snapshot (into it, as report.html), a file, or none "
              + "(default: ${DEFAULT-VALUE}).")
  private String name;

  ReportPlace place() {
    return ReportPlace.ofName(name);
  }
}
