package dev.tenor.job;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The days that a run replaces, by day of publication.
 *
 * @param from the first of them; empty where the window is open to the past
 * @param to the day after the last; empty where it is open to the future
 */
public record DayWindow(Optional<LocalDate> from, Optional<LocalDate> to) {
  /** No window: a run takes all days of its input and replaces articles by their ids alone. */
  public static final DayWindow ALL = new DayWindow(Optional.empty(), Optional.empty());

  boolean isWhole() {
    return from.isEmpty() && to.isEmpty();
  }

  /** A row of the view {@code asked_window}; names are those of its columns. */
  public record Asked(boolean is_whole, LocalDate first_day, LocalDate end_day) {}

  Asked asked() {
    return new Asked(
        isWhole(), from.orElse(LocalDate.of(1, 1, 1)), to.orElse(LocalDate.of(9999, 12, 31)));
  }
}
