package dev.tenor.cli;

import dev.tenor.job.DayWindow;
import dev.tenor.job.RunOptions;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options about what a run takes of its input, and what stays of what is published. */
final class WindowOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description =
          "Takes articles published on this day or later, and replaces all that are published in "
              + "the window (default: all days; articles are replaced by their ids).")
  private String from;

  @Option(
      names = "--to",
      paramLabel = "DAY",
      description = "The day after the window's last (default: no end).")
  private String to;

  @Option(
      names = "--rebuild",
      description = "Starts afresh: nothing that was published or computed before stays.")
  private boolean rebuild;

  DayWindow days() {
    Optional<LocalDate> first = day("--from", from);
    Optional<LocalDate> end = day("--to", to);
    if (first.isPresent() && end.isPresent() && !first.get().isBefore(end.get())) {
      throw wrong("--from " + from + " --to " + to + ": the window holds no day");
    }
    return new DayWindow(first, end);
  }

  RunOptions.Start start() {
    return rebuild ? RunOptions.Start.AFRESH : RunOptions.Start.FROM_WHAT_IS_THERE;
  }

  private Optional<LocalDate> day(String option, String day) {
    try {
      return Optional.ofNullable(day).map(LocalDate::parse);
    } catch (DateTimeParseException e) {
      throw wrong(option + " " + day + ": not a day such as 2016-03-05");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
