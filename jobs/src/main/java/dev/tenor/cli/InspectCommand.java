package dev.tenor.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenor inspect}. */
@Command(
    name = "inspect",
    description = {"Shows how something works on real articles; publishes nothing.", ""},
    synopsisSubcommandLabel = "THING",
    mixinStandardHelpOptions = true,
    subcommands = {InspectTaxonomyCommand.class, InspectArticleCommand.class})
final class InspectCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name what to inspect: taxonomy or article.");
  }
}
