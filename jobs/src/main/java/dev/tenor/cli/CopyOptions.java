package dev.tenor.cli;

import dev.tenor.copies.Nearness;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options about when two articles are copies of one story. */
final class CopyOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--copy-similarity",
      defaultValue = "0.6",
      paramLabel = "SHARE",
      description =
          "Articles are copies of one story where they share at least this much of their word "
              + "5-shingles, 0.3 to 1 (default: ${DEFAULT-VALUE}).")
  private double copySimilarity;

  @Option(
      names = "--copy-window-days",
      defaultValue = "7",
      paramLabel = "DAYS",
      description =
          "A copy appears at most this many days after its original (default: ${DEFAULT-VALUE}).")
  private int copyWindowDays;

  Nearness nearness() {
    if (!(copySimilarity >= 0.3 && copySimilarity <= 1)) {
      throw wrong("--copy-similarity " + copySimilarity + ": must lie between 0.3 and 1");
    }
    if (copyWindowDays < 0 || copyWindowDays > 36_500) {
      throw wrong("--copy-window-days " + copyWindowDays + ": must lie between 0 and 36500");
    }
    return new Nearness(copySimilarity, copyWindowDays);
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
