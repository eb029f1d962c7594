package dev.tenor.cli;

import dev.tenor.job.Progress;
import dev.tenor.job.TrainJob;
import dev.tenor.job.TrainOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code tenor train}. */
@Command(
    name = "train",
    subcommands = {TrainSpeechCommand.class, TrainIssuesCommand.class},
    description = {
      "Trains the tone model from labelled statements and keeps it under WAREHOUSE/models; later "
          + "runs into this warehouse use it.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "The format of labels is described in data/labels/README.md.",
      "",
      "Examples:",
      "  ./tenor train --labels data/labels --warehouse out",
      "  ./tenor train --labels data/labels --teacher encoder --unlabelled data/sample \\",
      "      --warehouse out"
    })
final class TrainCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Option(
      names = "--labels",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Label files, or folders of them (default: the shipped ones).")
  private List<Path> labels = List.of();

  @Option(
      names = "--corpus",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "JSON Lines with the articles (id, text) that labels point into, where the label files "
              + "hold spans instead of texts.")
  private List<Path> corpora = List.of();

  @Mixin private ToneOption tone;

  @Option(
      names = "--teacher",
      paramLabel = "VERSION",
      description =
          "Distil: a model of the warehouse, or `encoder` for the one that runs would use, judges "
              + "the statements of --unlabelled, and a lexical model learns from it.")
  private String teacher;

  @Option(
      names = "--unlabelled",
      arity = "1..*",
      paramLabel = "PATH",
      description = "Articles whose statements the teacher judges, in any format of a run's input.")
  private List<String> unlabelled = List.of();

  @Option(
      names = "--warehouse",
      paramLabel = "DIR",
      description = "Where snapshots and models lie; made where it is not there.")
  private Path warehouse;

  @Mixin private MasterOption master;

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (warehouse == null) {
      throw new ParameterException(
          spec.commandLine(), "Missing required option: '--warehouse=DIR'");
    }
    if ((teacher == null) != unlabelled.isEmpty()) {
      throw new ParameterException(
          spec.commandLine(), "--teacher and --unlabelled belong together; one is missing");
    }
    TrainOptions options =
        new TrainOptions(
            tone.tier(),
            labels,
            corpora,
            Optional.ofNullable(teacher),
            unlabelled,
            warehouse,
            master.url());
    TrainJob.Trained trained = new TrainJob(options, new Progress(out)).run();
    out.printf("%nModel: %s%n%n%s", trained.folder(), trained.card());
    return 0;
  }
}
