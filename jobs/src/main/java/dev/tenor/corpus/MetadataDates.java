package dev.tenor.corpus;

import dev.tenor.model.DateReason;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as machines and sites write them into a field of their own: ISO 8601, RFC 1123 and 2822,
 * the C library's and Java's, seconds and milliseconds since 1970, and English with or without a
 * time and a zone.
 *
 * <p>A time without a zone is taken as the outlet's own: its day is the day as written.
 */
final class MetadataDates {
  /** No form is longer than a label, a weekday, a spelled month and a region's name. */
  private static final int LONGEST = 100;

  static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";

  private static final String LABEL =
      "(?:(?:(?:first |last |originally )?(?:published|posted|updated|modified|created|date)"
          + "(?: on| at)?|on)[: ]\\s*)?";

  private static final String WEEKDAY = "(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,?\\s+)?";

  private static final String DAY_OF_MONTH = "(?:st|nd|rd|th)?";

  private static final String TIME_OF_DAY =
      "(?<hour>\\d{1,2})(?:[:.h](?<minute>\\d{2})(?:[:.](?<second>\\d{2})(?:[.,]\\d{1,9})?)?)?"
          + "(?:\\s*(?<half>[ap])\\.?\\s?m\\b\\.?)?";

  private static final String COMPACT_TIME =
      "T(?<hour2>\\d{2})(?<minute2>\\d{2})(?<second2>\\d{2})?(?:[.,]\\d{1,9})?";

  private static final String ZONE =
      "(?:\\s*\\(?(?<zone>[A-Z]{1,5}(?:[+-]\\d{1,2}(?::?\\d{2})?)?|[+-]\\d{1,2}(?::?\\d{2})?"
          + "|[A-Z]\\w+/\\w+)\\)?(?:\\s*[\\[(][\\w/+: -]+[\\])])?)?";

  private static final String YEAR_FIRST =
      "(?<y1>\\d{4})(?:(?<dash>[-/.])(?<m1>\\d{1,2})\\k<dash>(?<d1>\\d{1,2})"
          + "|(?<m2>\\d{2})(?<d2>\\d{2}))";

  private static final String MONTH_SPELLED =
      "(?<m3>" + MONTH + ")\\.?\\s*(?<d3>\\d{1,2})" + DAY_OF_MONTH + ",?\\s+(?<y3>\\d{4})";

  private static final String DAY_SPELLED =
      "(?<d4>\\d{1,2})"
          + DAY_OF_MONTH
          + "[ -]\\s*(?:of )?(?<m4>"
          + MONTH
          + ")\\.?,?[ -]\\s*(?<y4>\\d{4}|\\d{2})";

  private static final String NUMERIC =
      "(?<n1>\\d{1,2})(?<mark>[-/.])(?<n2>\\d{1,2})\\k<mark>(?<y5>\\d{4})";

  private static final String DATE =
      "(?:" + String.join("|", YEAR_FIRST, MONTH_SPELLED, DAY_SPELLED, NUMERIC) + ")";

  private static final Pattern DATE_THEN_TIME =
      ignoringCase(
          LABEL
              + WEEKDAY
              + DATE
              + "(?:(?:"
              + COMPACT_TIME
              + "|(?:T|,?\\s+(?:at\\s+|[-–|•@·]\\s*)?)"
              + TIME_OF_DAY
              + ")"
              + ZONE
              + "|Z|[+-]\\d{2}:\\d{2})?");

  private static final Pattern TIME_THEN_DATE =
      ignoringCase(
          LABEL + TIME_OF_DAY + ZONE + "(?:,\\s*|\\s+(?:on\\s+|[-–|•·]\\s*)?)" + WEEKDAY + DATE);

  /** "Sat Mar 05 10:15:00 GMT 2016": a date around a time. */
  private static final Pattern TIME_WITHIN =
      ignoringCase(
          WEEKDAY
              + "(?<m6>"
              + MONTH
              + ")\\s+(?<d6>\\d{1,2})\\s+"
              + TIME_OF_DAY
              + ZONE
              + "\\s+(?<y6>\\d{4})");

  private static final Pattern NUMBER = Pattern.compile("-?\\d+(?:\\.\\d+)?(?:[eE]\\+?\\d{1,2})?");
  private static final Pattern WEEK_OR_YEAR_DAY = Pattern.compile("\\d{4}-(?:W\\d{2}-\\d|\\d{3})");

  private MetadataDates() {}

  private static Pattern ignoringCase(String pattern) {
    return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
  }

  /** The day in {@code published}; nothing but a date may stand there. */
  static StatedDay read(String published, DateRules rules) {
    if (published == null || published.isBlank()) {
      return StatedDay.none(DateReason.ABSENT);
    }
    String plain = published.strip();
    if (plain.length() > LONGEST) {
      return StatedDay.none(DateReason.UNPARSEABLE);
    }
    try {
      return NUMBER.matcher(plain).matches() ? number(plain, rules) : written(plain, rules);
    } catch (DateTimeException | ArithmeticException e) {
      return StatedDay.none(DateReason.IMPOSSIBLE);
    }
  }

  /** Digits alone: a day, a day with a time, or an instant in seconds or parts of them. */
  private static StatedDay number(String digits, DateRules rules) {
    if (digits.matches("\\d{8}|\\d{12}|\\d{14}")) {
      int year = Integer.parseInt(digits.substring(0, 4));
      int month = Integer.parseInt(digits.substring(4, 6));
      return StatedDay.of(LocalDate.of(year, month, Integer.parseInt(digits.substring(6, 8))));
    }
    BigDecimal value = new BigDecimal(digits);
    int size = value.toBigInteger().abs().toString().length();
    int exponent =
        size >= 9 && size <= 10 ? 0 : size == 13 ? 3 : size == 16 ? 6 : size == 19 ? 9 : -1;
    if (exponent < 0 || value.signum() < 0) {
      return StatedDay.none(DateReason.UNPARSEABLE);
    }
    long seconds = value.movePointLeft(exponent).longValue();
    return StatedDay.of(LocalDate.ofInstant(Instant.ofEpochSecond(seconds), rules.zone()));
  }

  private static StatedDay written(String text, DateRules rules) {
    for (Pattern form : new Pattern[] {DATE_THEN_TIME, TIME_THEN_DATE}) {
      Matcher found = form.matcher(text);
      if (found.matches()) {
        return stated(found, rules);
      }
    }
    Matcher within = TIME_WITHIN.matcher(text);
    if (within.matches()) {
      LocalDate day =
          LocalDate.of(
              number(within, "y6"), Months.number(within.group("m6")), number(within, "d6"));
      return atTime(day, within, rules);
    }
    if (WEEK_OR_YEAR_DAY.matcher(text).matches()) {
      DateTimeFormatter form =
          text.contains("W") ? DateTimeFormatter.ISO_WEEK_DATE : DateTimeFormatter.ISO_ORDINAL_DATE;
      return StatedDay.of(LocalDate.parse(text, form));
    }
    return StatedDay.none(DateReason.UNPARSEABLE);
  }

  private static StatedDay stated(Matcher found, DateRules rules) {
    LocalDate day;
    if (found.group("y1") != null) {
      boolean parted = found.group("m1") != null;
      day =
          LocalDate.of(
              number(found, "y1"),
              number(found, parted ? "m1" : "m2"),
              number(found, parted ? "d1" : "d2"));
    } else if (found.group("m3") != null) {
      day =
          LocalDate.of(number(found, "y3"), Months.number(found.group("m3")), number(found, "d3"));
    } else if (found.group("m4") != null) {
      day = LocalDate.of(fullYear(found), Months.number(found.group("m4")), number(found, "d4"));
    } else {
      Optional<LocalDate> sorted = sorted(found, rules);
      if (sorted.isEmpty()) {
        return StatedDay.none(DateReason.AMBIGUOUS);
      }
      day = sorted.get();
    }
    return atTime(day, found, rules);
  }

  /** Years of two digits as RFC 2822 (4.3) has them. */
  private static int fullYear(Matcher found) {
    int year = number(found, "y4");
    return found.group("y4").length() == 4 ? year : year < 50 ? 2000 + year : 1900 + year;
  }

  /**
   * Two numbers in front of a year. Full stops are used where the day comes first; with other marks
   * the day is the one over 12, else the rules decide.
   */
  private static Optional<LocalDate> sorted(Matcher found, DateRules rules) {
    int first = number(found, "n1");
    int second = number(found, "n2");
    int year = number(found, "y5");
    boolean stops = found.group("mark").equals(".");
    if (stops || first > 12 || rules.order() == DateRules.DayOrder.DAY_FIRST && second <= 12) {
      return Optional.of(LocalDate.of(year, second, first));
    }
    boolean clear = second > 12 || first == second;
    return clear || rules.order() == DateRules.DayOrder.MONTH_FIRST
        ? Optional.of(LocalDate.of(year, first, second))
        : Optional.empty();
  }

  /** The day at the time and zone of the match, in the zone of the rules. */
  private static StatedDay atTime(LocalDate day, Matcher found, DateRules rules) {
    boolean compact = has(found, "hour2");
    if (!compact && found.group("hour") == null) {
      return StatedDay.of(day);
    }
    if (!compact && found.group("minute") == null && found.group("half") == null) {
      return StatedDay.none(DateReason.UNPARSEABLE); // a bare number behind a day is no time
    }
    LocalTime time = compact ? time(found, "2", null) : time(found, "", found.group("half"));
    String named = found.group("zone");
    if (named == null) {
      return StatedDay.of(day);
    }
    Optional<ZoneId> zone = Zones.ofName(named);
    return zone.isEmpty()
        ? StatedDay.none(DateReason.UNPARSEABLE)
        : StatedDay.of(
            LocalDateTime.of(day, time)
                .atZone(zone.get())
                .withZoneSameInstant(rules.zone())
                .toLocalDate());
  }

  private static LocalTime time(Matcher found, String suffix, String half) {
    int hour = number(found, "hour" + suffix);
    if (half != null) {
      if (hour < 1 || hour > 12) {
        throw new DateTimeException("hour " + hour + " of a half day");
      }
      hour = hour % 12 + (half.toLowerCase(Locale.ROOT).equals("p") ? 12 : 0);
    }
    int minute = found.group("minute" + suffix) == null ? 0 : number(found, "minute" + suffix);
    String second = found.group("second" + suffix);
    int leap = second == null ? 0 : Math.min(59, Integer.parseInt(second));
    if (second != null && Integer.parseInt(second) > 60) {
      throw new DateTimeException("second " + second);
    }
    return LocalTime.of(hour, minute, leap);
  }

  private static boolean has(Matcher found, String group) {
    return found.pattern() == DATE_THEN_TIME && found.group(group) != null;
  }

  private static int number(Matcher found, String group) {
    return Integer.parseInt(found.group(group));
  }
}
