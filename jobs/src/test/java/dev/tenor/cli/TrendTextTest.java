package dev.tenor.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.job.InspectTrendJob.IssuePeriod;
import dev.tenor.job.InspectTrendJob.SpeakerFound;
import dev.tenor.job.InspectTrendJob.SpeakerMonth;
import dev.tenor.job.InspectTrendJob.SpeakerTrend;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A trend at a glance, in 80 columns. */
class TrendTextTest {
  @Test
  void aBlockIsAsHighAsItsFigureAndNothingStaysBlank() {
    assertThat(SparkLine.of(Arrays.asList(0.0, 0.5, 1.0, null, 2.0, -1.0), 0, 1))
        .isEqualTo("▁▅█ █▁");
    assertThat(SparkLine.of(List.of(0.0, 0.0), 0, 0)).isEqualTo("▁▁");
    assertThat(SparkLine.of(List.of(), 0, 1)).isEmpty();
  }

  @Test
  void anIssueHasItsSharesWithIntervalsAndWhatIsMissing() {
    assertThat(
            printed(
                text ->
                    text.print(
                        List.of(
                            issue("week", "2031-05-05", 1, 4, 0.25, true, true, 0.5),
                            issue("month", "2031-05-01", 1, 4, 0.25, true, true, 0.5),
                            issue("week", "2031-06-02", 0, 0, null, false, false, null),
                            issue("month", "2031-06-01", 0, 0, null, false, false, null)))))
        .isEqualTo(
            """
            Ports (ports)
            Who may land where.

            share of articles by week, 2031-05-05 to 2031-06-02, highest 25%
              █

            month    articles   share       95% interval  net tone
            2031-05         1   25.0%     15.0% to 35.0%     +0.50  burst
            2031-06         0       -                  -         -  articles are missing
            """);
  }

  @Test
  void aSpeakerHasALineAnIssue() {
    SpeakerTrend trend =
        new SpeakerTrend(
            new SpeakerFound("ana-lind", "Ana\u001b[2J Lind", "person", 3, List.of("Lind", "she")),
            List.of(
                new SpeakerMonth("all", "2031-05-01", 2, 2, 0, 1.0, 0.1, 1.0),
                new SpeakerMonth("all", "2031-06-01", 0, 0, 0, null, null, null),
                new SpeakerMonth("all", "2031-07-01", 1, 0, 1, -1.0, -1.0, 0.5),
                new SpeakerMonth("ports", "2031-07-01", 1, 0, 1, -1.0, -1.0, 0.5)));
    assertThat(printed(text -> text.print(trend)))
        .isEqualTo(
            """
            Ana [2J Lind (ana-lind, person), 3 statements
            also: Lind, she

            net tone by month, 2031-05 to 2031-07, ▁ all negative to █ all positive
            all                    |█ ▁|     3: +2 -1
            ports                  |  ▁|     1: +0 -1
            """);
  }

  @Test
  void withoutDatesThereIsNoTrend() {
    assertThat(printed(text -> text.print(List.of()))).contains("No article has a date");
    assertThat(
            printed(
                text ->
                    text.print(
                        new SpeakerTrend(
                            new SpeakerFound("unknown", null, "unknown", 5, List.of()),
                            List.of()))))
        .contains("unknown (unknown, unknown), 5 statements", "No statement has a date");
  }

  private static IssuePeriod issue(
      String grain,
      String start,
      long count,
      long total,
      Double share,
      boolean isBurst,
      boolean isCovered,
      Double tone) {
    return new IssuePeriod(
        "ports",
        "Ports",
        "Who may land where.",
        grain,
        start,
        count,
        total,
        share,
        share == null ? null : share - 0.1,
        share == null ? null : share + 0.1,
        isBurst,
        isCovered,
        tone);
  }

  private static String printed(Consumer<TrendText> print) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    print.accept(new TrendText(new PrintStream(bytes, true, StandardCharsets.UTF_8)));
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
