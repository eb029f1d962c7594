package dev.tenor.job;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/** Names a run's snapshot: ids sort by the time at which their runs began. */
record SnapshotId(String value) {
  private static final DateTimeFormatter FORM =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss.SSS'Z'").withZone(ZoneOffset.UTC);

  static SnapshotId now() {
    return new SnapshotId(FORM.format(Instant.now(Clock.systemUTC())));
  }

  /**
   * The next id: now, or just after the last one where the clock was set back behind it. Rollback
   * and the removal of old snapshots go by the order of ids.
   *
   * @param ids of the snapshots that are there, in order
   */
  static SnapshotId after(List<String> ids, Clock clock) {
    String now = FORM.format(clock.instant());
    if (ids.isEmpty() || ids.get(ids.size() - 1).compareTo(now) < 0) {
      return new SnapshotId(now);
    }
    try {
      Instant last = FORM.parse(ids.get(ids.size() - 1), Instant::from);
      return new SnapshotId(FORM.format(last.plusMillis(1)));
    } catch (DateTimeParseException e) {
      return new SnapshotId(now); // a folder that somebody else has named
    }
  }

  /** Whether the clock is behind this id, which then went on from the one before. */
  boolean isAhead(Clock clock) {
    return FORM.parse(value, Instant::from).isAfter(clock.instant());
  }

  /** Words for another run that finds the warehouse taken. */
  String owner() {
    return "process " + ProcessHandle.current().pid() + ", run " + value;
  }
}
