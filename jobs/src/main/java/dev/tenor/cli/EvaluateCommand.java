package dev.tenor.cli;

import dev.tenor.job.EvaluateJob;
import dev.tenor.job.EvaluateOptions;
import dev.tenor.job.EvaluateOptions.GoldSpans;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenor evaluate}. */
@Command(
    name = "evaluate",
    description = {
      "Holds what a run says against labels that people have made: precision, recall and F1 with "
          + "95%% intervals for issues, statements, speakers, tone and who spoke about what, and "
          + "how far the probabilities of tones can be trusted.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The format of labels and every figure are described in jobs/docs/evaluate.md.",
      "",
      "Examples:",
      "  ./tenor evaluate --gold data/gold --warehouse out",
      "  ./tenor evaluate --gold data/gold --input data/sample --warehouse out \\",
      "      --gold-spans --json out/evaluation.json"
    })
final class EvaluateCommand implements Callable<Integer> {
  private static final int MOST_RESAMPLES = 100_000;

  @Spec private CommandSpec spec;

  @Option(
      names = "--gold",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      description = "Label files, or folders of them.")
  private List<Path> gold;

  @Mixin private WarehouseOption warehouse;

  @Option(
      names = "--input",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Files or folders of the labelled articles: runs over them into the warehouse first "
              + "(default: none; the published snapshot is judged as it is).")
  private List<String> inputs = List.of();

  @Option(
      names = "--run-option",
      paramLabel = "OPTION",
      description =
          "An option of that run, such as --run-option=--taxonomy=us-politics. May be given "
              + "several times.")
  private List<String> runOptions = List.of();

  @Option(
      names = "--gold-spans",
      description = "Judges tone on the gold's own statements, too, with the run's tone model.")
  private boolean goldSpans;

  @Option(
      names = "--resamples",
      defaultValue = "1000",
      paramLabel = "COUNT",
      description = "How often articles are drawn for the intervals (default: ${DEFAULT-VALUE}).")
  private int resamples;

  @Option(names = "--json", paramLabel = "FILE", description = "Writes the result as JSON.")
  private Path json;

  @Option(
      names = "--parquet",
      paramLabel = "DIR",
      description = "Writes the result as Parquet, a folder a table.")
  private Path parquet;

  @Mixin private MasterOption master;

  @Override
  public Integer call() throws IOException {
    if (resamples < 1 || resamples > MOST_RESAMPLES) {
      throw wrong("--resamples " + resamples + ": must lie between 1 and " + MOST_RESAMPLES);
    }
    if (inputs.isEmpty() && !runOptions.isEmpty()) {
      throw wrong("--run-option " + runOptions.get(0) + ": there is no run without --input");
    }
    EvaluateOptions options =
        new EvaluateOptions(
            gold,
            warehouse.folder(),
            goldSpans ? GoldSpans.JUDGED : GoldSpans.LEFT_OUT,
            resamples,
            Optional.ofNullable(json),
            Optional.ofNullable(parquet),
            master.url());
    EvaluateJob job = new EvaluateJob(options);
    int ran = inputs.isEmpty() ? 0 : runFirst(job);
    if (ran != 0) {
      return ran;
    }
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new EvaluationText(out).print(job.run());
    return 0;
  }

  /** Wrong labels are told before a run that may take hours. */
  private int runFirst(EvaluateJob job) throws IOException {
    job.checkGold();
    List<String> arguments = new ArrayList<>(List.of("run", "--input"));
    arguments.addAll(inputs);
    arguments.addAll(
        List.of("--warehouse", warehouse.folder().toString(), "--master", master.url()));
    arguments.addAll(runOptions);
    return Tenor.execute(arguments.toArray(String[]::new));
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
