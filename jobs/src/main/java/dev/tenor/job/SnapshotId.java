package dev.tenor.job;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Names a run's snapshot: ids sort by the time at which their runs began. */
record SnapshotId(String value) {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  static SnapshotId now() {
    return new SnapshotId(FORM.format(Instant.now(Clock.systemUTC())));
  }

  /** Words for another run that finds the warehouse taken. */
  String owner() {
    return "process " + ProcessHandle.current().pid() + ", run " + value;
  }
}
