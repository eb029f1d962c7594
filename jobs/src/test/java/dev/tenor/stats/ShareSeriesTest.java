package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ShareSeriesTest {
  @Test
  void daysWithoutArticlesAreGaps() {
    ShareSeries series =
        ShareSeries.of(new int[] {1, 2, 3, 7}, new long[] {1, 0, 2, 0}, new long[] {4, 0, 4, 4});

    assertThat(series.length()).isEqualTo(3);
    assertThat(series.day(1)).isEqualTo(3);
    assertThat(series.mentions()).isEqualTo(3);
  }

  @Test
  void theCycleOfTheWeekIsTakenOut() {
    int n = 364;
    int[] days = new int[n];
    long[] counts = new long[n];
    long[] totals = new long[n];
    for (int t = 0; t < n; t++) {
      days[t] = t;
      totals[t] = 100;
      counts[t] = t % 7 == 0 ? 20 : 10;
    }
    ShareSeries series = ShareSeries.of(days, counts, totals);

    assertThat(series.deviation(0)).isCloseTo(0, within(.05));
    assertThat(series.deviation(1)).isCloseTo(0, within(.05));
    assertThat(series.dispersion()).isEqualTo(1);
  }

  @Test
  void dispersionSaysHowMuchMoreThanCoinsCountsVary() {
    double coins = 0;
    double clustered = 0;
    for (int seed = 0; seed < 20; seed++) {
      coins += new PlantedSeries(seed, 40, .2, 0).level(365).dispersion() / 20;
      clustered += new PlantedSeries(seed, 40, .2, .03).level(365).dispersion() / 20;
    }

    assertThat(coins).isBetween(1.0, 1.3);
    // 1 + 39 * .03 on an average day, and more of it on the days that have more articles.
    assertThat(clustered).isBetween(2.0, 2.8);
  }

  @Test
  void aChangeOfLevelIsNoDispersion() {
    ShareSeries level = new PlantedSeries(3, 40, .1, 0).level(364);
    ShareSeries doubled = new PlantedSeries(3, 40, .1, 0).planted(364, t -> t < 182 ? 1 : 2);

    assertThat(doubled.dispersion()).isCloseTo(level.dispersion(), within(.3));
  }

  @Test
  void moreMentionsThanArticlesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ShareSeries.of(new int[] {9}, new long[] {2}, new long[] {1}))
        .withMessage("day 9: 2 of 1");
  }
}
