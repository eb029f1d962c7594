package dev.tenor.cli;

import dev.tenor.job.RollbackJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tenor rollback}. */
@Command(
    name = "rollback",
    description = {"Publishes the snapshot before the current one again.", ""},
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class RollbackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "The warehouse.")
  private Path warehouse;

  @Override
  public Integer call() throws IOException {
    String id = new RollbackJob(warehouse).run();
    spec.commandLine().getOut().println("current is snapshot " + id);
    return 0;
  }
}
