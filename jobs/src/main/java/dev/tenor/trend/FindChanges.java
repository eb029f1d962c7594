package dev.tenor.trend;

import dev.tenor.spark.Partitions;
import dev.tenor.stats.Bursts;
import dev.tenor.stats.ChangePoints;
import dev.tenor.stats.LeadLag;
import dev.tenor.stats.ShareSeries;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.Dataset;

/** Looks into each series for bursts, new levels, and whether the outlet runs ahead of others. */
final class FindChanges {
  /** A month of days and ten articles: less has no usual share to compare with. */
  private static final int FEWEST_DAYS = 28;

  private static final int FEWEST_MENTIONS = 10;

  private FindChanges() {}

  static Dataset<SeriesFinding> in(Dataset<IssueSeries> series) {
    return Partitions.flatMap(series, SeriesFinding.class, FindChanges::of);
  }

  static List<SeriesFinding> of(IssueSeries series) {
    ShareSeries shares = series.shares();
    List<SeriesFinding> findings = new ArrayList<>();
    if (shares.length() >= FEWEST_DAYS && shares.mentions() >= FEWEST_MENTIONS) {
      findings.addAll(bursts(series, shares));
      findings.addAll(levels(series, shares));
      if (!series.isField()) {
        LeadLag.between(shares, series.sharesOfOthers())
            .ifPresent(lag -> findings.add(lead(series, lag)));
      }
    }
    return findings;
  }

  private static List<SeriesFinding> bursts(IssueSeries series, ShareSeries shares) {
    List<SeriesFinding> bursts =
        Bursts.in(shares).stream()
            .map(
                b ->
                    new SeriesFinding(
                        "burst",
                        series.sourceId(),
                        series.issueId(),
                        b.firstDay(),
                        b.lastDay(),
                        b.shareBefore(),
                        b.share(),
                        null,
                        null,
                        b.pValue()))
            .toList();
    return bursts.isEmpty() ? List.of(SeriesFinding.nothing("burst", series)) : bursts;
  }

  private static List<SeriesFinding> levels(IssueSeries series, ShareSeries shares) {
    List<SeriesFinding> levels =
        ChangePoints.in(shares).stream()
            .map(
                c ->
                    new SeriesFinding(
                        "level",
                        series.sourceId(),
                        series.issueId(),
                        c.day(),
                        null,
                        c.shareBefore(),
                        c.shareAfter(),
                        null,
                        null,
                        c.pValue()))
            .toList();
    return levels.isEmpty() ? List.of(SeriesFinding.nothing("level", series)) : levels;
  }

  private static SeriesFinding lead(IssueSeries series, LeadLag.Lag lag) {
    return new SeriesFinding(
        "lead",
        series.sourceId(),
        series.issueId(),
        null,
        null,
        null,
        null,
        lag.days(),
        lag.correlation(),
        lag.pValue());
  }
}
