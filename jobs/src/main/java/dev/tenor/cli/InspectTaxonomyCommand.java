package dev.tenor.cli;

import dev.tenor.corpus.FieldNames;
import dev.tenor.job.InspectTaxonomyJob;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code tenor inspect taxonomy}. */
@Command(
    name = "taxonomy",
    description = {
      "Runs a taxonomy over a corpus and shows, for each issue and term, how often it counts, with "
          + "snippets; the terms that never do, the terms of two issues, and sentences that almost "
          + "matched, with the reason. Copies of a text are read once.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true,
    footer = {
      "",
      "Example:",
      "  ./tenor inspect taxonomy peace-talks --against data/sample --limit 2"
    })
final class InspectTaxonomyCommand implements Callable<Integer> {
  private static final int MAX_TEXT_BYTES = 2_000_000;
  private static final int MOST_SNIPPETS = 1000;

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "NAME|FILE",
      description = "A shipped taxonomy (peace-talks, us-politics), or a YAML file.")
  private String taxonomy;

  @Option(
      names = "--against",
      required = true,
      arity = "1..*",
      paramLabel = "PATH",
      converter = InputAddress.class,
      description = "Files or folders of articles.")
  private List<String> corpus;

  @Option(
      names = "--limit",
      defaultValue = "3",
      paramLabel = "COUNT",
      description =
          "How many snippets of each term, and how many sentences of each issue that almost "
              + "matched (default: ${DEFAULT-VALUE}).")
  private int limit;

  @Override
  public Integer call() throws IOException {
    if (limit < 0 || limit > MOST_SNIPPETS) {
      throw new ParameterException(
          spec.commandLine(), "--limit " + limit + ": must lie between 0 and " + MOST_SNIPPETS);
    }
    var findings =
        new InspectTaxonomyJob(taxonomy, corpus, FieldNames.DEFAULT, MAX_TEXT_BYTES, limit).run();
    PrintStream out =
        new PrintStream(new BufferedOutputStream(System.out), false, StandardCharsets.UTF_8);
    new FindingsText(out).print(findings);
    out.flush();
    return 0;
  }
}
