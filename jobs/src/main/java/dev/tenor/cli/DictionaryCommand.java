package dev.tenor.cli;

import dev.tenor.job.DictionaryJob;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code tenor dictionary}. */
@Command(
    name = "dictionary",
    description = {"Prints the data dictionary of all tables as Markdown.", ""},
    mixinStandardHelpOptions = true)
final class DictionaryCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(DictionaryJob.markdown());
    spec.commandLine().getOut().flush();
    return 0;
  }
}
