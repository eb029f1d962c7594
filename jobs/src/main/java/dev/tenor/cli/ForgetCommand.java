package dev.tenor.cli;

import dev.tenor.job.ForgetJob;
import dev.tenor.job.Progress;
import dev.tenor.job.RunSummary;
import dev.tenor.job.TextLog;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenor forget}. */
@Command(
    name = "forget",
    description = {
      "Takes articles out of a warehouse: out of the evidence, the trends and every snapshot that "
          + "is kept. No later run brings them back.",
      ""
    },
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "ID", description = "The articles' article_id.")
  private List<String> ids;

  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "The warehouse.")
  private Path warehouse;

  @Mixin private MasterOption master;

  @Override
  public Integer call() throws IOException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    RunSummary summary =
        new ForgetJob(warehouse, ids, master.url(), new Progress(new TextLog(out))).run();
    out.printf(
        Locale.ROOT,
        "%n%,d articles forgotten; %,d articles and %,d statements stay%n",
        ids.stream().distinct().count(),
        summary.carried(),
        summary.statements());
    return 0;
  }
}
