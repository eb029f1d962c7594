package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangePointsTest {
  @Test
  void aLastingDoublingIsOneChange() {
    ShareSeries series = new PlantedSeries(1, 60, .1, 0).planted(200, t -> t < 120 ? 1 : 2);

    List<ChangePoints.Change> changes = ChangePoints.in(series);

    assertThat(changes).hasSize(1);
    ChangePoints.Change change = changes.get(0);
    assertThat(change.day()).isCloseTo(PlantedSeries.FIRST_DAY + 120, within(4));
    assertThat(change.shareAfter() / change.shareBefore()).isBetween(1.6, 2.4);
    assertThat(change.pValue()).isLessThan(1e-6);
  }

  @Test
  void whatRisesAndFallsAgainChangesTwice() {
    ShareSeries series =
        new PlantedSeries(2, 60, .1, 0).planted(200, t -> t >= 80 && t < 120 ? 2 : 1);

    assertThat(ChangePoints.in(series)).hasSize(2);
  }

  @Test
  void pruningLosesNothing() {
    for (int seed = 0; seed < 30; seed++) {
      ShareSeries series =
          new PlantedSeries(seed, 20, .2, .01).planted(100, t -> t % 60 < 30 ? 1 : 1.6);
      List<Integer> days = ChangePoints.in(series).stream().map(c -> c.day()).toList();

      assertThat(days).as("seed " + seed).isEqualTo(bestOfAll(series));
    }
  }

  /** The cheapest segmentation by plain dynamic programming over every start. */
  private static List<Integer> bestOfAll(ShareSeries series) {
    int n = series.length();
    double penalty = 2 * Math.log(n);
    double[] best = new double[n + 1];
    int[] previous = new int[n + 1];
    best[0] = -penalty;
    for (int end = 1; end <= n; end++) {
      best[end] = Double.POSITIVE_INFINITY;
      for (int start = 0; start <= end - 7; start++) {
        double through = best[start] + cost(series, start, end) + penalty;
        if (through < best[end]) {
          best[end] = through;
          previous[end] = start;
        }
      }
    }
    List<Integer> days = new ArrayList<>();
    for (int place = previous[n]; place > 0; place = previous[place]) {
      days.add(0, series.day(place));
    }
    return days;
  }

  private static double cost(ShareSeries series, int from, int to) {
    double count = 0;
    double exposure = 0;
    for (int i = from; i < to; i++) {
      count += series.count(i);
      exposure += series.exposure(i);
    }
    double share = count / exposure;
    double likelihood = count == 0 ? 0 : count * Math.log(share);
    likelihood += exposure - count <= 0 ? 0 : (exposure - count) * Math.log(1 - share);
    return -2 * likelihood / series.dispersion();
  }

  @Test
  void aSeriesOfManyYearsIsRefinedToTheDay() {
    ShareSeries series = new PlantedSeries(5, 60, .2, 0).planted(3000, t -> t < 1501 ? 1 : 2);

    assertThat(ChangePoints.in(series))
        .anyMatch(
            c -> Math.abs(c.day() - PlantedSeries.FIRST_DAY - 1501) <= 2 && c.pValue() < 1e-9);
  }

  @Test
  void aGapIsNoChange() {
    int n = 120;
    int[] days = new int[n];
    long[] counts = new long[n];
    long[] totals = new long[n];
    for (int t = 0; t < n; t++) {
      days[t] = t;
      totals[t] = t >= 50 && t < 70 ? 0 : 40;
      counts[t] = totals[t] == 0 ? 0 : 7 + t % 3;
    }

    assertThat(ChangePoints.in(ShareSeries.of(days, counts, totals))).isEmpty();
  }

  @Test
  void tooShortASeriesIsNotJudged() {
    assertThat(ChangePoints.in(new PlantedSeries(1, 60, .1, 0).level(13))).isEmpty();
  }
}
