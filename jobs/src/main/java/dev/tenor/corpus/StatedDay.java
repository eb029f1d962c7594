package dev.tenor.corpus;

import dev.tenor.model.DateReason;
import java.time.LocalDate;

/**
 * The day that metadata or a text state, or why they state none.
 *
 * @param day null where {@code reason} says why
 * @param reason null where there is a day
 */
record StatedDay(LocalDate day, DateReason reason) {
  static StatedDay of(LocalDate day) {
    return new StatedDay(day, null);
  }

  static StatedDay none(DateReason reason) {
    return new StatedDay(null, reason);
  }

  boolean isKnown() {
    return day != null;
  }

  /** This day, where the rules allow it. */
  StatedDay within(DateRules rules) {
    if (day == null) {
      return this;
    }
    if (day.isBefore(rules.earliest())) {
      return none(DateReason.TOO_EARLY);
    }
    return day.isAfter(rules.latest()) ? none(DateReason.FUTURE) : this;
  }
}
