package dev.tenor.warehouse;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A figure of a run that is held against two limits before anything is published: above the one a
 * person is warned, above the other nothing is published.
 *
 * <p>What a table promises (columns, keys, sums) is no gate: it has no limit to choose and always
 * fails. Shares hang on the corpus, so that by default they only warn; what no corpus explains
 * fails.
 */
public enum Gate {
  DUPLICATE_SHARE("duplicate-share", 0.3, GateLimits.NONE, "of the records are duplicates"),
  QUARANTINED_SHARE("quarantined-share", 0.1, GateLimits.NONE, "of the records are quarantined"),
  UNKNOWN_SPEAKER_SHARE(
      "unknown-speaker-share",
      0.5,
      GateLimits.NONE,
      "of the statements have no speaker that is known"),
  UNCERTAIN_SHARE(
      "uncertain-share", 0.5, GateLimits.NONE, "of the statements have a tone that is uncertain"),
  ARTICLE_LOSS("article-loss", 0.2, 0.5, "fewer articles than the snapshots before"),
  STATEMENT_LOSS(
      "statement-loss", 0.3, 0.8, "fewer statements an article than in the snapshots before"),
  INTAKE_LOSS(
      "intake-loss", 0.6, GateLimits.NONE, "fewer articles taken in than by runs like this"),
  SMALL_FILES("small-files", 50, 200, "small files lie in one folder");

  private final String label;
  private final double warnAbove;
  private final double failAbove;
  private final String meaning;

  Gate(String label, double warnAbove, double failAbove, String meaning) {
    this.label = label;
    this.warnAbove = warnAbove;
    this.failAbove = failAbove;
    this.meaning = meaning;
  }

  /** As options and the manifest write it. */
  public String label() {
    return label;
  }

  double warnAbove() {
    return warnAbove;
  }

  double failAbove() {
    return failAbove;
  }

  /** Whether the figure is a share of 0 to 1, and no count. */
  public boolean isShare() {
    return this != SMALL_FILES;
  }

  /** The figure in words. */
  String say(double value) {
    return (isShare() ? "%.1f%% ".formatted(100 * value) : "%,.0f ".formatted(value)) + meaning;
  }

  public static Optional<Gate> ofName(String name) {
    return Arrays.stream(values()).filter(gate -> gate.label.equals(name)).findFirst();
  }

  /** All names, for a message. */
  public static String names() {
    return Arrays.stream(values()).map(Gate::label).collect(Collectors.joining(", "));
  }
}
