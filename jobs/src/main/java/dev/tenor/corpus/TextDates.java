package dev.tenor.corpus;

import dev.tenor.model.DateReason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day that a text states as its own: on a line that holds nothing but a date, in a dateline, or
 * in its first sentence. Names of weekdays are no days.
 */
final class TextDates {
  /** A text that names an earlier day in its first sentence tells history, not its own date. */
  private static final int FIRST_YEAR_IN_SENTENCE = 1990;

  /** A text states its own date at its very beginning or not at all. */
  private static final int WINDOW = 400;

  /** A headline, a byline and a line of the site's own may stand above the date. */
  private static final int DATE_LINES = 5;

  private static final int LONGEST_DATE_LINE = 80;

  private static final String SPELLED =
      "(?:("
          + MetadataDates.MONTH
          + ")\\b\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})|(\\d{1,2})(?:st|nd|rd|th)?\\s+("
          + MetadataDates.MONTH
          + ")\\b\\.?,?\\s+(\\d{4}))\\b";

  /** "date 2025-05-09", or the bare day, in front of everything else. */
  private static final Pattern LEADING_DAY =
      Pattern.compile(
          "^\\s*(?:date:?\\s+)?(\\d{4})-(\\d{2})-(\\d{2})\\b", Pattern.CASE_INSENSITIVE);

  /** "DORVAN, March 3, 2025 —": a dateline, or the bare day, in front of the first sentence. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*\\(?(?:[\\p{Lu}][\\p{L}.' ]{1,40},\\s+(?:[\\p{Lu}][\\p{L}.' ]{1,40},\\s+)?"
              + "|[\\p{Lu}][\\p{Lu}.' ]{1,40}(?: \\([\\p{L} ]{2,20}\\))?\\s+[-–—]+\\s+)?"
              + SPELLED);

  /** "on December 22, 2025" within the first sentence. */
  private static final Pattern ON_DAY =
      Pattern.compile("\\b[Oo]n\\s+(?:[A-Z][a-z]+day,?\\s+)?(?:the\\s+)?" + SPELLED);

  private TextDates() {}

  /** The day in {@code text}; ABSENT where it states none. */
  static StatedDay read(String text, DateRules rules) {
    String begun = text.stripLeading();
    String head = begun.substring(0, Math.min(begun.length(), WINDOW));
    Matcher leading = LEADING_DAY.matcher(head);
    if (leading.find()) {
      return day(
          Integer.parseInt(leading.group(1)),
          Integer.parseInt(leading.group(2)),
          Integer.parseInt(leading.group(3)));
    }
    Matcher dateline = DATELINE.matcher(head);
    if (dateline.find()) {
      return spelled(dateline);
    }
    StatedDay line = onLineOfItsOwn(head, rules);
    if (line.isKnown()) {
      return line;
    }
    Matcher onDay = ON_DAY.matcher(firstSentence(head));
    if (onDay.find()) {
      StatedDay day = spelled(onDay);
      boolean history = day.isKnown() && day.day().getYear() < FIRST_YEAR_IN_SENTENCE;
      return history ? StatedDay.none(DateReason.ABSENT) : day;
    }
    return StatedDay.none(DateReason.ABSENT);
  }

  private static StatedDay onLineOfItsOwn(String head, DateRules rules) {
    int from = 0;
    for (int lines = 0; lines < DATE_LINES && from < head.length(); ) {
      int end = head.indexOf('\n', from);
      if (end < 0) {
        break; // the last line may be cut by the window
      }
      String line = head.substring(from, end).strip();
      from = end + 1;
      if (line.isEmpty()) {
        continue;
      }
      lines++;
      if (line.length() <= LONGEST_DATE_LINE && holdsDate(line)) {
        StatedDay day = MetadataDates.read(line, rules);
        if (day.isKnown()) {
          return day;
        }
      }
    }
    return StatedDay.none(DateReason.ABSENT);
  }

  /** Has a year and something beside it: digits alone on a line are a score or a page. */
  private static boolean holdsDate(String line) {
    int digits = 0;
    boolean year = false;
    boolean others = false;
    for (int i = 0; i < line.length(); i++) {
      boolean digit = line.charAt(i) >= '0' && line.charAt(i) <= '9';
      digits = digit ? digits + 1 : 0;
      year |= digits == 4;
      others |= !digit;
    }
    return year && others;
  }

  private static String firstSentence(String head) {
    for (int i = 0; i + 1 < head.length(); i++) {
      boolean stop = head.charAt(i) == '.' && Character.isWhitespace(head.charAt(i + 1));
      boolean afterWord =
          i >= 3
              && Character.isLowerCase(head.charAt(i - 1))
              && Character.isLowerCase(head.charAt(i - 2))
              && Character.isLowerCase(head.charAt(i - 3));
      if (stop && afterWord || head.charAt(i) == '\n' && i > 0) {
        return head.substring(0, i);
      }
    }
    return head;
  }

  private static StatedDay spelled(Matcher found) {
    boolean monthFirst = found.group(1) != null;
    return day(
        Integer.parseInt(found.group(monthFirst ? 3 : 6)),
        Months.number(found.group(monthFirst ? 1 : 5)),
        Integer.parseInt(found.group(monthFirst ? 2 : 4)));
  }

  private static StatedDay day(int year, int month, int day) {
    try {
      return StatedDay.of(LocalDate.of(year, month, day));
    } catch (DateTimeException e) {
      return StatedDay.none(DateReason.IMPOSSIBLE);
    }
  }
}
