package dev.tenor.cli;

import dev.tenor.corpus.ArticleRules;
import dev.tenor.corpus.DateRules;
import dev.tenor.corpus.LanguageRule;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Options about what makes an article of a record. */
final class ArticleOptions {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec spec;

  @Option(
      names = "--max-text-kb",
      defaultValue = "2000",
      paramLabel = "KB",
      description = "Longer texts are quarantined, never cut (default: ${DEFAULT-VALUE}).")
  private int maxTextKb;

  @Option(
      names = "--zone",
      defaultValue = "UTC",
      paramLabel = "ZONE",
      description =
          "The zone whose days are counted, such as America/New_York (default: ${DEFAULT-VALUE}).")
  private String zone;

  @Option(
      names = "--earliest-date",
      defaultValue = "1970-01-02",
      paramLabel = "DAY",
      description = "Articles with an earlier date have none (default: ${DEFAULT-VALUE}).")
  private String earliest;

  @Option(
      names = "--latest-date",
      paramLabel = "DAY",
      description =
          "Articles with a later date have none (default: the day after the run's, which the "
              + "manifest records).")
  private String latest;

  @Option(
      names = "--numeric-dates",
      defaultValue = "unknown",
      paramLabel = "ORDER",
      description =
          "How 03/04/2016 is read: month-first, day-first, or as unknown "
              + "(default: ${DEFAULT-VALUE}).")
  private String order;

  @Option(
      names = "--language",
      defaultValue = "en",
      paramLabel = "CODES",
      description =
          "Languages to keep, such as en,fr, or all; others are quarantined "
              + "(default: ${DEFAULT-VALUE}).")
  private String language;

  @Option(
      names = "--stated-language",
      paramLabel = "CODE",
      description = "The language of all texts; none is looked at, all are kept.")
  private String statedLanguage;

  ArticleRules rules() {
    if (maxTextKb < 1 || maxTextKb > 500_000) {
      throw wrong("--max-text-kb " + maxTextKb + ": must lie between 1 and 500000");
    }
    return new ArticleRules(1000 * maxTextKb, dates(), languages());
  }

  private DateRules dates() {
    LocalDate last =
        latest == null ? LocalDate.now(ZoneOffset.UTC).plusDays(1) : day("--latest-date", latest);
    LocalDate first = day("--earliest-date", earliest);
    if (first.isAfter(last)) {
      throw wrong("--earliest-date " + first + ": is after the latest date, " + last);
    }
    DateRules.DayOrder numeric =
        DateRules.DayOrder.ofName(order)
            .orElseThrow(
                () ->
                    wrong(
                        "--numeric-dates "
                            + order
                            + ": unknown order; known are "
                            + DateRules.DayOrder.names()));
    try {
      return new DateRules(ZoneId.of(zone), first, last, numeric);
    } catch (DateTimeException e) {
      throw wrong("--zone " + zone + ": no such zone; name one as in Europe/Paris or +02:00");
    }
  }

  private LocalDate day(String option, String day) {
    try {
      return LocalDate.parse(day);
    } catch (DateTimeParseException e) {
      throw wrong(option + " " + day + ": not a day such as 2016-03-05");
    }
  }

  private LanguageRule languages() {
    List<String> kept =
        language.equals("all") ? List.of() : Arrays.stream(language.split(",")).sorted().toList();
    for (String code : kept) {
      requireCode("--language", code);
    }
    if (statedLanguage != null) {
      requireCode("--stated-language", statedLanguage);
    }
    return new LanguageRule(kept, statedLanguage);
  }

  private void requireCode(String option, String code) {
    if (!code.matches("[a-z]{2,3}")) {
      throw wrong(option + " " + code + ": not a code of ISO 639 such as en");
    }
  }

  private ParameterException wrong(String message) {
    return new ParameterException(spec.commandLine(), message);
  }
}
