package dev.tenor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenor inspect}. */
@Command(
    name = "inspect",
    description = {"Shows what was found, in a terminal; publishes nothing.", ""},
    synopsisSubcommandLabel = "THING",
    mixinStandardHelpOptions = true,
    subcommands = {
      InspectWarehouseCommand.class,
      InspectArticleCommand.class,
      InspectIssueCommand.class,
      InspectSpeakerCommand.class,
      InspectTaxonomyCommand.class
    })
final class InspectCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Name what to inspect: warehouse, article, issue, speaker or taxonomy.");
  }
}
