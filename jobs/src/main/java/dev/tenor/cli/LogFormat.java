package dev.tenor.cli;

import dev.tenor.job.JsonLog;
import dev.tenor.job.RunLog;
import dev.tenor.job.TextLog;
import java.io.PrintStream;
import java.time.Clock;

/** How the lines of a run look. */
enum LogFormat {
  TEXT,
  JSON;

  RunLog on(PrintStream out) {
    return this == TEXT ? new TextLog(out) : new JsonLog(out, Clock.systemUTC());
  }
}
