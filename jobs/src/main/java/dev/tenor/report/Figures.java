package dev.tenor.report;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and days as sentences write them. */
final class Figures {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
  private static final String MINUS = "\u2212";

  private Figures() {}

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  static String month(LocalDate day) {
    return MONTH.format(day);
  }

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  /** "1 record", "2 records". */
  static String count(long number, String noun) {
    return count(number) + " " + noun + (number == 1 ? "" : "s");
  }

  /** A share as whole percent; what is above none is never called none, nor all what is less. */
  static String percent(double share) {
    if (share > 0 && share < .005) {
      return "under 1%";
    }
    if (share < 1 && share >= .995) {
      return "over 99%";
    }
    return Math.round(share * 100) + "%";
  }

  /** A difference of shares in percentage points, with its sign. */
  static String points(double difference) {
    return signed(String.valueOf(Math.abs(Math.round(difference * 100))), difference);
  }

  /** A net tone with its sign. */
  static String tone(double netTone) {
    return signed(String.format(Locale.ROOT, "%.2f", Math.abs(netTone)), netTone);
  }

  /** What a probability is: "< 0.001", "= 0.02". */
  static String chance(double probability) {
    return probability < .001
        ? "<\u00a00.001"
        : "=\u00a0" + String.format(Locale.ROOT, probability < .01 ? "%.3f" : "%.2f", probability);
  }

  private static String signed(String digits, double number) {
    if (digits.matches("[0.]+")) {
      return digits;
    }
    return (number < 0 ? MINUS : "+") + digits;
  }
}
