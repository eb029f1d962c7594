package dev.tenor.report;

import java.time.LocalDate;

/**
 * A burst or a new level of the whole field's share of an issue, as {@code issue_change} holds it.
 *
 * @param lastDate of a burst; null for a level
 */
record LevelChange(
    String issueId,
    String label,
    LocalDate firstDate,
    LocalDate lastDate,
    double shareBefore,
    double shareAfter,
    double qValue) {

  boolean isBurst() {
    return lastDate != null;
  }

  boolean isRise() {
    return shareAfter > shareBefore;
  }
}
