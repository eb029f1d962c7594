package dev.tenor.cli;

import picocli.CommandLine.Option;

/** The option {@code --master}, which all commands take that start Spark. */
final class MasterOption {
  @Option(
      names = "--master",
      defaultValue = "local[*]",
      paramLabel = "URL",
      description = "Where Spark runs (default: ${DEFAULT-VALUE}, all cores of this machine).")
  private String url;

  String url() {
    return url;
  }
}
