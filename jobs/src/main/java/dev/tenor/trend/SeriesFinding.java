package dev.tenor.trend;

import java.io.Serializable;

/**
 * What one test of one series came to; also that it found nothing, for that counts as a test.
 *
 * @param family tests that are judged together: {@code burst}, {@code level} or {@code lead}
 * @param firstDay of a burst or a new level, since 1970-01-01; null where nothing was found
 * @param lastDay of a burst, inclusive; else null
 * @param shareBefore null where nothing was found
 * @param shareAfter of the burst or the new level; null where nothing was found
 * @param lagDays by which an outlet runs ahead of the others; null but in {@code lead}
 * @param correlation at that lag
 */
public record SeriesFinding(
    String family,
    String sourceId,
    String issueId,
    Integer firstDay,
    Integer lastDay,
    Double shareBefore,
    Double shareAfter,
    Integer lagDays,
    Double correlation,
    double pValue)
    implements Serializable {

  static SeriesFinding nothing(String family, IssueSeries series) {
    return new SeriesFinding(
        family, series.sourceId(), series.issueId(), null, null, null, null, null, null, 1);
  }
}
