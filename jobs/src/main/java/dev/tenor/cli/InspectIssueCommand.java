package dev.tenor.cli;

import dev.tenor.job.InspectTrendJob;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tenor inspect issue}. */
@Command(
    name = "issue",
    description = {"Prints an issue's attention week by week, and its latest months.", ""},
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class InspectIssueCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID", description = "The issue_id of the tables.")
  private String issueId;

  @Option(
      names = "--warehouse",
      required = true,
      paramLabel = "DIR",
      description = "The warehouse whose published snapshot is shown.")
  private Path warehouse;

  @Override
  public Integer call() throws IOException, SQLException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new TrendText(out).print(new InspectTrendJob(warehouse).issue(issueId));
    return 0;
  }
}
