package dev.tenor.cli;

import dev.tenor.job.InspectTrendJob;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

  @Mixin private WarehouseOption warehouse;

  @Override
  public Integer call() throws IOException, SQLException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new TrendText(out).print(new InspectTrendJob(warehouse.folder()).issue(issueId));
    return 0;
  }
}
