package dev.tenor.cli;

import dev.tenor.job.DiffJob;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenor diff}. */
@Command(
    name = "diff",
    description = {"Says what changed between two snapshots, and why.", ""},
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class DiffCommand implements Callable<Integer> {
  @Parameters(
      index = "0",
      paramLabel = "BEFORE",
      description = "Id of a snapshot, the beginning of one, or current.")
  private String before;

  @Parameters(index = "1", paramLabel = "AFTER", description = "Likewise.")
  private String after;

  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "The warehouse.")
  private Path warehouse;

  @Mixin private MasterOption master;

  @Override
  public Integer call() throws IOException {
    DifferenceText.print(
        new DiffJob(warehouse, master.url()).run(before, after),
        new PrintStream(System.out, true, StandardCharsets.UTF_8));
    return 0;
  }
}
