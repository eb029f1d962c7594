package dev.tenor.cli;

import dev.tenor.job.InspectTrendJob.IssuePeriod;
import dev.tenor.job.InspectTrendJob.SpeakerMonth;
import dev.tenor.job.InspectTrendJob.SpeakerTrend;
import java.io.PrintStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Prints a trend as a spark line and its latest months, for a terminal of 80 columns. */
final class TrendText {
  private static final int WIDTH = 78;
  private static final int MONTHS = 12;
  private static final int SPEAKER_MONTHS = 36;
  private static final int ISSUE_WIDTH = 22;
  private static final int MONTH_LENGTH = "2031-05".length();
  private static final String MONTH_FORM = "%-7s %9s %7s %18s %9s  %s";

  private final PrintStream out;

  TrendText(PrintStream out) {
    this.out = out;
  }

  /** An issue's share of articles week by week, and its latest months in figures. */
  void print(List<IssuePeriod> periods) {
    if (periods.isEmpty()) {
      line("No article has a date, so there is no trend.");
      return;
    }
    IssuePeriod any = periods.get(0);
    line("%s (%s)", any.name(), any.id());
    line("%s", Objects.toString(any.description(), ""));
    List<IssuePeriod> weeks = last(of("week", periods), WIDTH);
    double most =
        weeks.stream()
            .map(IssuePeriod::share)
            .filter(Objects::nonNull)
            .mapToDouble(s -> s)
            .max()
            .orElse(0);
    out.println();
    line(
        "share of articles by week, %s to %s, highest %.0f%%",
        weeks.get(0).periodStart(), weeks.get(weeks.size() - 1).periodStart(), 100 * most);
    line("  %s", SparkLine.of(weeks.stream().map(IssuePeriod::share).toList(), 0, most));
    out.println();
    line(MONTH_FORM, "month", "articles", "share", "95% interval", "net tone", "");
    for (IssuePeriod month : last(of("month", periods), MONTHS)) {
      line(
          MONTH_FORM,
          month.periodStart().substring(0, MONTH_LENGTH),
          String.format(Locale.ROOT, "%,d", month.count()),
          percent(month.share()),
          month.shareLow() == null
              ? "-"
              : percent(month.shareLow()) + " to " + percent(month.shareHigh()),
          tone(month.netTone()),
          notes(month));
    }
  }

  /** A speaker's tone month by month, a line an issue. */
  void print(SpeakerTrend trend) {
    String name = trend.speaker().name() == null ? trend.speaker().id() : trend.speaker().name();
    line(
        "%s (%s, %s), %,d statements",
        name, trend.speaker().id(), trend.speaker().type(), trend.speaker().statementCount());
    line("also: %s", String.join(", ", trend.speaker().surfaceForms()));
    if (trend.months().isEmpty()) {
      line("No statement has a date, so there is no trend.");
      return;
    }
    List<String> months =
        last(
            trend.months().stream().map(SpeakerMonth::periodStart).distinct().sorted().toList(),
            SPEAKER_MONTHS);
    out.println();
    line(
        "net tone by month, %s to %s, ▁ all negative to █ all positive",
        months.get(0).substring(0, MONTH_LENGTH),
        months.get(months.size() - 1).substring(0, MONTH_LENGTH));
    Map<String, List<SpeakerMonth>> byIssue =
        trend.months().stream()
            .collect(
                Collectors.groupingBy(
                    SpeakerMonth::issueId, LinkedHashMap::new, Collectors.toList()));
    byIssue.forEach((issue, found) -> print(issue, found, months));
  }

  private void print(String issue, List<SpeakerMonth> found, List<String> months) {
    Map<String, SpeakerMonth> byMonth =
        found.stream().collect(Collectors.toMap(SpeakerMonth::periodStart, month -> month));
    List<Double> tones =
        months.stream()
            .map(byMonth::get)
            .map(month -> month == null ? null : month.netTone())
            .collect(Collectors.toList());
    long said = found.stream().mapToLong(SpeakerMonth::statementCount).sum();
    long positive = found.stream().mapToLong(SpeakerMonth::positiveCount).sum();
    long negative = found.stream().mapToLong(SpeakerMonth::negativeCount).sum();
    line(
        "%-22s |%s| %,5d: +%d -%d",
        Printable.cut(issue, ISSUE_WIDTH), SparkLine.of(tones, -1, 1), said, positive, negative);
  }

  private static String notes(IssuePeriod month) {
    if (Boolean.FALSE.equals(month.isCovered())) {
      return "articles are missing";
    }
    return Boolean.TRUE.equals(month.isBurst()) ? "burst" : "";
  }

  private static List<IssuePeriod> of(String grain, List<IssuePeriod> periods) {
    return periods.stream().filter(period -> period.periodGrain().equals(grain)).toList();
  }

  private static <T> List<T> last(List<T> all, int count) {
    return all.subList(Math.max(0, all.size() - count), all.size());
  }

  private static String percent(Double share) {
    return share == null ? "-" : String.format(Locale.ROOT, "%.1f%%", 100 * share);
  }

  private static String tone(Double tone) {
    return tone == null ? "-" : String.format(Locale.ROOT, "%+.2f", tone);
  }

  private void line(String form, Object... values) {
    String line = String.format(Locale.ROOT, form, values);
    out.println(Printable.of(line).stripTrailing());
  }
}
