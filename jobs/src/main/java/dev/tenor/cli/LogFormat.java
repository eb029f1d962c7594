package dev.tenor.cli;

import dev.tenor.job.BarLog;
import dev.tenor.job.JsonLog;
import dev.tenor.job.RunLog;
import dev.tenor.job.TextLog;
import java.io.PrintStream;
import java.time.Clock;
import java.util.Map;

/** How the lines of a run look. */
enum LogFormat {
  TEXT,
  JSON;

  RunLog on(PrintStream out) {
    if (this == JSON) {
      return new JsonLog(out, Clock.systemUTC());
    }
    return System.console() != null && takesBar(System.getenv())
        ? BarLog.moving(out)
        : new TextLog(out);
  }

  /** Whether a terminal of this environment is looked at by a person and can draw. */
  static boolean takesBar(Map<String, String> environment) {
    return environment.getOrDefault("CI", "").isEmpty()
        && environment.getOrDefault("NO_COLOR", "").isEmpty()
        && !environment.getOrDefault("TERM", "dumb").equals("dumb");
  }
}
