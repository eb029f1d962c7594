package dev.tenor.corpus;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;

/**
 * What makes an article of a record.
 *
 * @param maxTextBytes texts longer than this (UTF-8) are quarantined whole, never cut
 * @param dates how its day is told
 * @param language which languages are analysed
 */
public record ArticleRules(int maxTextBytes, DateRules dates, LanguageRule language)
    implements Serializable {
  /** English articles with days that a calendar of this century can have. */
  public static ArticleRules plain(int maxTextBytes) {
    return new ArticleRules(
        maxTextBytes, DateRules.until(LocalDate.of(2099, 12, 31)), LanguageRule.ENGLISH);
  }

  /** The rules under the names of their options, as the manifest records them. */
  public Map<String, String> effective() {
    return Map.of(
        "max-text-bytes",
        String.valueOf(maxTextBytes),
        "zone",
        dates.zone().getId(),
        "earliest-date",
        dates.earliest().toString(),
        "latest-date",
        dates.latest().toString(),
        "numeric-dates",
        dates.order().label(),
        "language",
        language.kept().isEmpty() ? "all" : String.join(",", language.kept()),
        "stated-language",
        language.stated() == null ? "none" : language.stated());
  }
}
