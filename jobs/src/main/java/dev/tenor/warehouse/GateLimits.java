package dev.tenor.warehouse;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Above which figures a run warns, and above which it publishes nothing.
 *
 * @param warnAbove by gate; {@link #NONE} where it never warns
 * @param failAbove by gate; {@link #NONE} where it never fails
 */
public record GateLimits(Map<Gate, Double> warnAbove, Map<Gate, Double> failAbove) {
  /** No figure is above it. */
  public static final double NONE = Double.POSITIVE_INFINITY;

  private static final String OFF = "off";

  /** The limits where nobody has chosen any. */
  public static final GateLimits DEFAULT = with(Map.of(), Map.of());

  /** The default limits but for those given. */
  public static GateLimits with(Map<Gate, Double> warnAbove, Map<Gate, Double> failAbove) {
    Map<Gate, Double> warn = new EnumMap<>(Gate.class);
    Map<Gate, Double> fail = new EnumMap<>(Gate.class);
    for (Gate gate : Gate.values()) {
      warn.put(gate, warnAbove.getOrDefault(gate, gate.warnAbove()));
      fail.put(gate, failAbove.getOrDefault(gate, gate.failAbove()));
    }
    return new GateLimits(warn, fail);
  }

  /** Holds a figure against its limits. */
  public GateResult judge(Gate gate, double value) {
    double warn = warnAbove.get(gate);
    double fail = failAbove.get(gate);
    GateResult.Verdict verdict =
        value > fail
            ? GateResult.Verdict.FAIL
            : value > warn ? GateResult.Verdict.WARN : GateResult.Verdict.PASS;
    return new GateResult(gate.label(), value, write(warn), write(fail), verdict, gate.say(value));
  }

  /** Reads what {@link #write} writes. */
  public static double read(String limit) {
    return limit.equals(OFF) ? NONE : Double.parseDouble(limit);
  }

  static String write(double limit) {
    return limit == NONE ? OFF : String.valueOf(limit);
  }

  /** All limits of one kind, as options would say them. */
  public static String words(Map<Gate, Double> limits) {
    return Arrays.stream(Gate.values())
        .map(gate -> gate.label() + "=" + write(limits.get(gate)))
        .collect(Collectors.joining(" "));
  }

  /**
   * Reads what {@link #words} writes; gates that it does not name have their default.
   *
   * @param warnAbove of warnings
   * @param failAbove of failures
   */
  public static GateLimits ofWords(String warnAbove, String failAbove) {
    return with(limits(warnAbove), limits(failAbove));
  }

  private static Map<Gate, Double> limits(String words) {
    Map<Gate, Double> limits = new EnumMap<>(Gate.class);
    for (String word : words.split(" ")) {
      int equals = word.indexOf('=');
      if (equals > 0) {
        // A gate that another version knew is none of this one's.
        Gate.ofName(word.substring(0, equals))
            .ifPresent(gate -> limits.put(gate, read(word.substring(equals + 1))));
      }
    }
    return limits;
  }
}
