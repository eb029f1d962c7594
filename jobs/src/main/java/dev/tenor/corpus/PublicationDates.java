package dev.tenor.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The day on which an article was published: from its metadata, else from where the text states it.
 *
 * <p>Days are UTC days. An impossible date is no date; nothing ever becomes today.
 */
public final class PublicationDates {
  /** Older than any news archive in machine-readable form; a smaller year is a slip. */
  private static final int FIRST_YEAR = 1700;

  /** A text states its own date at its very beginning or not at all. */
  private static final int TEXT_WINDOW = 400;

  private static final int LAST_YEAR = 9999;

  /** ISO 8601 with any of its offsets ("Z", "+02:00", "+0200", "+02"), as data bases print it. */
  private static final DateTimeFormatter WITH_OFFSET =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .appendPattern("[ ][XXXXX][XXXX][XXX][XX][X]")
          .toFormatter(Locale.ROOT);

  private static final List<Function<String, LocalDate>> METADATA_FORMS =
      List.of(
          LocalDate::parse,
          text -> LocalDateTime.parse(text.replace(' ', 'T')).toLocalDate(),
          text ->
              OffsetDateTime.parse(text.replaceFirst(" ", "T"), WITH_OFFSET)
                  .atZoneSameInstant(ZoneOffset.UTC)
                  .toLocalDate(),
          text ->
              OffsetDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                  .atZoneSameInstant(ZoneOffset.UTC)
                  .toLocalDate(),
          text -> LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE),
          text -> LocalDate.parse(text, english("MMMM d, uuuu")),
          text -> LocalDate.parse(text, english("MMM d, uuuu")),
          text -> LocalDate.parse(text, english("d MMMM uuuu")),
          text -> LocalDate.parse(text, english("d MMM uuuu")));

  private static final String MONTH =
      "(January|February|March|April|May|June|July|August|September|October|November|December"
          + "|Jan\\.?|Feb\\.?|Mar\\.?|Apr\\.?|Jun\\.?|Jul\\.?|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)";

  /** "date 2025-05-09", or the bare day, in front of everything else. */
  private static final Pattern LEADING_DAY =
      Pattern.compile(
          "^\\s*(?:date:?\\s+)?(\\d{4})-(\\d{2})-(\\d{2})\\b", Pattern.CASE_INSENSITIVE);

  /** "DORVAN, March 3, 2025 —": a dateline, or the bare day, in front of the first sentence. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "^\\s*(?:[\\p{Lu}][\\p{L}.' ]{1,40},\\s+(?:[\\p{Lu}][\\p{L}.' ]{1,40},\\s+)?)?(?:"
              + MONTH
              + "\\s+(\\d{1,2}),?\\s+(\\d{4})|(\\d{1,2})\\s+"
              + MONTH
              + ",?\\s+(\\d{4}))\\b");

  /** "on December 22, 2025" within the first sentence. */
  private static final Pattern ON_DAY =
      Pattern.compile(
          "\\b[Oo]n\\s+(?:[A-Z][a-z]+day,?\\s+)?(?:"
              + MONTH
              + "\\s+(\\d{1,2}),?\\s+(\\d{4})|(\\d{1,2})\\s+"
              + MONTH
              + ",?\\s+(\\d{4}))\\b");

  private PublicationDates() {}

  /** The day that a metadata field states; empty where it states no possible day. */
  public static Optional<LocalDate> inMetadata(String published) {
    if (published == null || published.isBlank() || published.length() > 64) {
      return Optional.empty();
    }
    String trimmed = published.trim();
    for (Function<String, LocalDate> form : METADATA_FORMS) {
      try {
        return plausible(form.apply(trimmed));
      } catch (DateTimeException e) {
        // not this form, or beyond all calendars; the next one may fit
      }
    }
    return Optional.empty();
  }

  /** The day that a text states as its own, in front or in its first sentence. */
  public static Optional<LocalDate> inText(String text) {
    String begun = text.stripLeading();
    String head = begun.substring(0, Math.min(begun.length(), TEXT_WINDOW));
    Matcher leading = LEADING_DAY.matcher(head);
    if (leading.find()) {
      return day(leading.group(1), leading.group(2), leading.group(3));
    }
    Matcher dateline = DATELINE.matcher(head);
    if (dateline.find()) {
      return spelledDay(dateline);
    }
    Matcher onDay = ON_DAY.matcher(firstSentence(head));
    return onDay.find() ? spelledDay(onDay) : Optional.empty();
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

  private static Optional<LocalDate> spelledDay(Matcher found) {
    boolean monthFirst = found.group(1) != null;
    String month = monthFirst ? found.group(1) : found.group(5);
    String day = monthFirst ? found.group(2) : found.group(4);
    String year = monthFirst ? found.group(3) : found.group(6);
    return day(year, String.valueOf(monthNumber(month)), day);
  }

  private static int monthNumber(String month) {
    String[] months = {
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"
    };
    String start = month.substring(0, 3).toLowerCase(Locale.ROOT);
    for (int i = 0; i < months.length; i++) {
      if (months[i].equals(start)) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("no month: " + month);
  }

  private static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return plausible(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty(); // the thirtieth of February is no day
    }
  }

  private static Optional<LocalDate> plausible(LocalDate day) {
    boolean inRange = day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    return inRange ? Optional.of(day) : Optional.empty();
  }

  private static DateTimeFormatter english(String pattern) {
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
