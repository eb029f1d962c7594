package dev.tenor.speech;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;

/**
 * An office or part that somebody held, and the words that stand for its holder.
 *
 * @param phrases "vice president", "Russian foreign minister"; without an article
 * @param from first day; null where it has always been so
 * @param to first day that is no longer so; null where it still is
 */
public record KnownRole(List<String> phrases, LocalDate from, LocalDate to)
    implements Serializable {
  public KnownRole {
    phrases = List.copyOf(phrases);
  }

  /**
   * Whether it was held on a day.
   *
   * @param day null where it is unknown: then only a role without bounds was held
   */
  boolean isHeldOn(LocalDate day) {
    if (day == null) {
      return from == null && to == null;
    }
    return (from == null || !day.isBefore(from)) && (to == null || day.isBefore(to));
  }
}
