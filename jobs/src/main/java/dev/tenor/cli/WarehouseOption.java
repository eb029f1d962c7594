package dev.tenor.cli;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The option {@code --warehouse} of commands that read what is published there. */
final class WarehouseOption {
  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "The warehouse whose published snapshot is read.")
  private Path folder;

  Path folder() {
    return folder;
  }
}
