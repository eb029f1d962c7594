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

/** {@code tenor inspect speaker}. */
@Command(
    name = "speaker",
    description = {"Prints a speaker's tone on each issue, month by month.", ""},
    sortOptions = false,
    mixinStandardHelpOptions = true)
final class InspectSpeakerCommand implements Callable<Integer> {
  @Parameters(paramLabel = "ID|NAME", description = "As the table dim_speaker has it.")
  private String speaker;

  @Mixin private WarehouseOption warehouse;

  @Override
  public Integer call() throws IOException, SQLException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    new TrendText(out).print(new InspectTrendJob(warehouse.folder()).speaker(speaker));
    return 0;
  }
}
