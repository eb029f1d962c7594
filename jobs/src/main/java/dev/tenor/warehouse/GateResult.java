package dev.tenor.warehouse;

/**
 * What a gate said of a run.
 *
 * @param gate its name
 * @param value the figure
 * @param warnAbove the limit, {@code off} where there is none
 * @param failAbove the limit, {@code off} where there is none
 * @param words the figure for people
 */
public record GateResult(
    String gate, double value, String warnAbove, String failAbove, Verdict verdict, String words) {

  /** From fine to nothing published. */
  public enum Verdict {
    PASS,
    WARN,
    FAIL
  }

  /** The limit that the figure is above; {@code off} where it is above none. */
  public String limit() {
    return switch (verdict) {
      case PASS -> "off";
      case WARN -> warnAbove;
      case FAIL -> failAbove;
    };
  }

  /** A line for a person. */
  public String line() {
    return "%s (%s above %s)".formatted(words, gate, limit());
  }
}
