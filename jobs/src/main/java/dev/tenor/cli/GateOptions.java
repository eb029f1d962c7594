package dev.tenor.cli;

import dev.tenor.warehouse.Gate;
import dev.tenor.warehouse.GateLimits;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options about what is checked before anything is published. */
final class GateOptions {
  private static final int MOST_MEBIBYTES = 4096;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--warn-above",
      paramLabel = "GATE=LIMIT",
      description =
          "Warns where a figure of the run is above the limit, a share of 0 to 1 or a count, or off "
              + "for never. Gates: duplicate-share, quarantined-share, unknown-speaker-share, "
              + "uncertain-share, article-loss, statement-loss, intake-loss, small-files. May be "
              + "given several times (default: see jobs/docs/quality-gates.md).")
  private Map<String, String> warnAbove = new TreeMap<>();

  @Option(
      names = "--fail-above",
      paramLabel = "GATE=LIMIT",
      description =
          "The same, and publishes nothing: exit code 4 (default: article-loss=0.5, "
              + "statement-loss=0.8, small-files=200, the others off).")
  private Map<String, String> failAbove = new TreeMap<>();

  @Option(
      names = "--target-file-mebibytes",
      defaultValue = "64",
      paramLabel = "SIZE",
      description =
          "About how much of a table goes into one file, where there is so much; a file below a "
              + "quarter of it is a small one (default: ${DEFAULT-VALUE}).")
  private int targetFileMebibytes;

  GateLimits limits() {
    return GateLimits.with(limits("--warn-above", warnAbove), limits("--fail-above", failAbove));
  }

  int targetFileMebibytes() {
    if (targetFileMebibytes < 1 || targetFileMebibytes > MOST_MEBIBYTES) {
      throw wrong(
          "--target-file-mebibytes %d: must lie between 1 and %d"
              .formatted(targetFileMebibytes, MOST_MEBIBYTES));
    }
    return targetFileMebibytes;
  }

  private Map<Gate, Double> limits(String option, Map<String, String> given) {
    Map<Gate, Double> limits = new EnumMap<>(Gate.class);
    given.forEach(
        (name, limit) -> {
          Gate gate =
              Gate.ofName(name)
                  .orElseThrow(
                      () ->
                          wrong(option + " " + name + ": no such gate; known are " + Gate.names()));
          limits.put(gate, limit(option, gate, limit));
        });
    return limits;
  }

  private double limit(String option, Gate gate, String limit) {
    double value;
    try {
      value = GateLimits.read(limit);
    } catch (NumberFormatException e) {
      value = Double.NaN;
    }
    boolean isGiven = value >= 0 && (value == GateLimits.NONE || !gate.isShare() || value <= 1);
    if (!isGiven) {
      throw wrong(
          "%s %s=%s: must be %s, or off"
              .formatted(
                  option, gate.label(), limit, gate.isShare() ? "a share of 0 to 1" : "a count"));
    }
    return value;
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
