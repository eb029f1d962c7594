package dev.tenor.trend;

import dev.tenor.stats.ShareSeries;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an outlet says about an issue by day, beside what all outlets say. Originals alone: a story
 * that is copied is one event.
 *
 * @param sourceId the outlet, or {@code all} for the field
 * @param mentioning articles about the issue, in order of day; days without any are left out
 * @param articles of the outlet, in order of day; days without any are gaps
 * @param fieldMentioning the same of all outlets
 * @param fieldArticles the same of all outlets
 */
public record IssueSeries(
    String sourceId,
    String issueId,
    List<DayCount> mentioning,
    List<DayCount> articles,
    List<DayCount> fieldMentioning,
    List<DayCount> fieldArticles)
    implements Serializable {
  static final String FIELD = "all";

  boolean isField() {
    return sourceId.equals(FIELD);
  }

  /** The shares of the outlet. */
  ShareSeries shares() {
    return shares(articles, byDay(mentioning), Map.of(), Map.of());
  }

  /** The shares of all other outlets together. */
  ShareSeries sharesOfOthers() {
    return shares(fieldArticles, byDay(fieldMentioning), byDay(articles), byDay(mentioning));
  }

  private static ShareSeries shares(
      List<DayCount> articles,
      Map<Integer, Long> mentioning,
      Map<Integer, Long> ownArticles,
      Map<Integer, Long> ownMentioning) {
    int[] days = new int[articles.size()];
    long[] counts = new long[days.length];
    long[] totals = new long[days.length];
    for (int i = 0; i < days.length; i++) {
      days[i] = articles.get(i).day();
      totals[i] = articles.get(i).count();
      counts[i] = mentioning.getOrDefault(days[i], 0L);
      // What an outlet says on a day of which too little is known is in neither sum of the others.
      if (ownArticles.containsKey(days[i])) {
        totals[i] -= ownArticles.get(days[i]);
        counts[i] -= ownMentioning.getOrDefault(days[i], 0L);
      }
    }
    return ShareSeries.of(days, counts, totals);
  }

  private static Map<Integer, Long> byDay(List<DayCount> counts) {
    Map<Integer, Long> byDay = new HashMap<>();
    counts.forEach(c -> byDay.put(c.day(), c.count()));
    return byDay;
  }
}
