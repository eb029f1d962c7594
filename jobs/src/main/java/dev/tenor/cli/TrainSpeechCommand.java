package dev.tenor.cli;

import dev.tenor.job.Progress;
import dev.tenor.job.TrainSpeechJob;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code tenor train speech}. */
@Command(
    name = "speech",
    description = {
      "Trains the model that finds statements from articles with brat annotations (Source, Cue, "
          + "Content). The same files give the same bytes.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class TrainSpeechCommand implements Callable<Integer> {
  @Option(
      names = "--corpus",
      required = true,
      paramLabel = "DIR",
      description = "Folder of texts, NAME.txt.")
  private Path corpus;

  @Option(
      names = "--annotations",
      required = true,
      paramLabel = "DIR",
      description = "Folder of annotations, NAME.ann or NAME_ANNOTATOR.ann.")
  private Path annotations;

  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE",
      description = "Where the model goes; runs take it with --speech-model FILE.")
  private Path file;

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new TrainSpeechJob(corpus, annotations, file, new Progress(out)).run();
    return 0;
  }
}
