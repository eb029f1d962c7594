package dev.tenor.cli;

import dev.tenor.job.RollbackJob;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code tenor rollback}. */
@Command(
    name = "rollback",
    description = {
      "Publishes the snapshot before the current one again; in the catalog too, where the latest "
          + "run has published to one.",
      ""
    },
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

  @Mixin private MasterOption master;

  @Override
  public Integer call() throws IOException {
    String id = new RollbackJob(warehouse, master.url()).run();
    spec.commandLine().getOut().println("current is snapshot " + id);
    return 0;
  }
}
