package dev.tenor.cli;

import dev.tenor.job.SparkProperties;
import dev.tenor.job.TenorVersion;
import dev.tenor.job.UsageProblem;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command line of Tenor. */
@Command(
    name = "tenor",
    description =
        "Tells who said what about which issue, in which tone, and how that moves over time.",
    synopsisSubcommandLabel = "COMMAND",
    mixinStandardHelpOptions = true,
    versionProvider = Tenor.Version.class,
    subcommands = {
      RunCommand.class,
      TrainCommand.class,
      EvaluateCommand.class,
      ReportCommand.class,
      InspectCommand.class,
      ExportCommand.class,
      RollbackCommand.class,
      ForgetCommand.class,
      DiffCommand.class,
      DictionaryCommand.class,
      HelpCommand.class
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0    done",
      "  1    unexpected failure: no disk, no rights, a dead executor",
      "  2    wrong usage, option, taxonomy, labels or model",
      "  3    input missing, empty or unreadable",
      "  4    a quality gate failed; nothing was published",
      "  5    another run holds the warehouse, or a newer version wrote it",
      "  130  ended by Ctrl-C",
      "  143  ended by SIGTERM",
      "",
      "First steps:",
      "  ./tenor run --input data/sample --warehouse out",
      "  ./tenor run --help"
    })
public final class Tenor implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Name a command.");
  }

  public static void main(String[] arguments) {
    int code = Failures.UNEXPECTED;
    try {
      code = inProcess(arguments);
    } catch (Throwable error) { // out of memory and the like: still a line and a code
      System.err.println("tenor: " + Failures.describe(error));
    }
    System.exit(code);
  }

  /**
   * Runs one command as a process of its own does, with the settings that its environment names.
   */
  private static int inProcess(String... arguments) {
    String settings = System.getenv("TENOR_SPARK_PROPERTIES");
    if (settings != null) {
      try {
        SparkProperties.load(Path.of(settings));
      } catch (UsageProblem wrong) {
        System.err.println("tenor: TENOR_SPARK_PROPERTIES: " + Printable.of(wrong.getMessage()));
        return 2;
      }
    }
    return execute(arguments);
  }

  /** Runs one command and gives its exit code; messages go to the standard streams. */
  static int execute(String... arguments) {
    CommandLine line = line();
    try {
      return line.execute(OptionsFile.expand(line, arguments));
    } catch (ParameterException wrongFile) {
      return OptionProblems.tell(wrongFile, arguments);
    }
  }

  /** All commands with their options. */
  static CommandLine line() {
    CommandLine line = new CommandLine(new Tenor());
    line.setOut(new PrintWriter(System.out, true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(80);
    line.setUsageHelpAutoWidth(false);
    line.registerConverter(Path.class, new LocalPath());
    line.setExecutionExceptionHandler(new Failures());
    OptionProblems.tellAllAtOnce(line);
    OptionsFile.offerTo(line, "run", "train", "evaluate", "report", "export");
    return line;
  }

  /** Says the version that the jar states. */
  static final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
      return new String[] {"Tenor " + TenorVersion.VALUE};
    }
  }
}
