package dev.tenor.cli;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.RunLast;

/** Tells all that is wrong with the options of a command at once, not one a try. */
final class OptionProblems {
  private static final int WRONG_USAGE = 2;

  private OptionProblems() {}

  /** Lets a command run only where every word of the line could be read. */
  static void tellAllAtOnce(CommandLine line) {
    collectErrors(line);
    line.setParameterExceptionHandler(OptionProblems::tell);
    line.setExecutionStrategy(
        parsed -> {
          requireRead(parsed);
          return new RunLast().execute(parsed);
        });
  }

  /**
   * Takes each look at the options, and tells what all of them complain of.
   *
   * @throws ParameterException with a line for each look that threw one
   */
  static void requireNone(CommandSpec command, Runnable... looks) {
    List<String> messages = new ArrayList<>();
    for (Runnable look : looks) {
      try {
        look.run();
      } catch (ParameterException e) {
        messages.add(e.getMessage());
      }
    }
    throwAll(command.commandLine(), messages);
  }

  /** Prints the lines of a problem and where help is. */
  static int tell(ParameterException problem, String[] arguments) {
    PrintWriter err = problem.getCommandLine().getErr();
    problem.getMessage().lines().forEach(line -> err.println("tenor: " + Printable.of(line)));
    CommandLine.UnmatchedArgumentException.printSuggestions(problem, err);
    err.println("See ./" + problem.getCommandLine().getCommandSpec().qualifiedName() + " --help");
    return WRONG_USAGE;
  }

  private static void collectErrors(CommandLine line) {
    line.getCommandSpec().parser().collectErrors(true);
    line.getSubcommands().values().forEach(OptionProblems::collectErrors);
  }

  private static void requireRead(ParseResult parsed) {
    List<Exception> errors = new ArrayList<>();
    CommandLine command = null;
    for (CommandLine part : parsed.asCommandLineList()) {
      command = part;
      errors.addAll(part.getParseResult().errors());
      if (part.isUsageHelpRequested() || part.isVersionHelpRequested()) {
        return;
      }
    }
    if (errors.size() == 1 && errors.get(0) instanceof ParameterException alone) {
      throw alone; // it may know what was meant
    }
    throwAll(command, errors.stream().map(Exception::getMessage).distinct().toList());
  }

  private static void throwAll(CommandLine command, List<String> messages) {
    if (!messages.isEmpty()) {
      throw new ParameterException(command, String.join("\n", messages));
    }
  }
}
