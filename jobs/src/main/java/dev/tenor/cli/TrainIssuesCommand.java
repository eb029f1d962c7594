package dev.tenor.cli;

import dev.tenor.job.Progress;
import dev.tenor.job.TrainIssuesJob;
import dev.tenor.job.TrainIssuesOptions;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code tenor train issues}. */
@Command(
    name = "issues",
    description = {
      "Trains an opinion on issue mentions: the words of each issue from what the taxonomy's own "
          + "terms find in a corpus, and how evidence is weighed from labelled articles, where "
          + "there are some. The same files give the same bytes.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class TrainIssuesCommand implements Callable<Integer> {
  @Option(
      names = "--taxonomy",
      required = true,
      paramLabel = "NAME|FILE",
      description = "The issues: peace-talks, us-politics, or a YAML file.")
  private String taxonomy;

  @Option(
      names = "--corpus",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      converter = InputAddress.class,
      description = "Articles, in any format of a run's input; a few hundred at least.")
  private List<String> corpora;

  @Option(
      names = "--labels",
      arity = "1..*",
      paramLabel = "PATH",
      description =
          "Gold labels with the issues of sentences, of articles in the corpus (default: none; "
              + "evidence is weighed as in the shipped model).")
  private List<Path> labels = List.of();

  @Option(
      names = "--file",
      required = true,
      paramLabel = "FILE",
      description = "Where the model goes; runs take it with --issue-opinion FILE.")
  private Path file;

  @Mixin private MasterOption master;

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    TrainIssuesOptions options =
        new TrainIssuesOptions(taxonomy, corpora, labels, file, master.url());
    new TrainIssuesJob(options, new Progress(out)).run();
    return 0;
  }
}
