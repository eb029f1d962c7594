package dev.tenor.corpus;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the day of an article is told from what its metadata and its text state.
 *
 * @param zone an instant belongs to the day that it is in this zone
 * @param earliest days before are slips or clocks that were never set
 * @param latest days after cannot have come about; part of the options, not read from a clock, so
 *     that a run can be repeated
 * @param order how to read a date such as 03/04/2016
 */
public record DateRules(ZoneId zone, LocalDate earliest, LocalDate latest, DayOrder order)
    implements Serializable {
  /** The day after the one that a clock shows which was never set. */
  public static final LocalDate EARLIEST = LocalDate.of(1970, 1, 2);

  /** Which of two small numbers in front of a year is the day. */
  public enum DayOrder {
    /** Neither: such a day is unknown, unless one of the two is over 12 or both are equal. */
    UNKNOWN,
    MONTH_FIRST,
    DAY_FIRST;

    /** The order of this name; empty where there is none. */
    public static Optional<DayOrder> ofName(String name) {
      return Arrays.stream(values()).filter(order -> order.label().equals(name)).findFirst();
    }

    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** All names as a person types them. */
    public static String names() {
      return Arrays.stream(values()).map(DayOrder::label).collect(Collectors.joining(", "));
    }
  }

  /** UTC days up to {@code latest}, none of them guessed. */
  public static DateRules until(LocalDate latest) {
    return new DateRules(ZoneOffset.UTC, EARLIEST, latest, DayOrder.UNKNOWN);
  }
}
