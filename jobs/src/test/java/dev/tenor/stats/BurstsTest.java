package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class BurstsTest {
  @Test
  void daysOfTwiceTheShareAreOneBurst() {
    List<Bursts.Burst> bursts = Bursts.in(steady(100, 40, 60, 10, 20));

    assertThat(bursts).hasSize(1);
    Bursts.Burst burst = bursts.get(0);
    assertThat(burst.firstDay()).isEqualTo(40);
    assertThat(burst.lastDay()).isEqualTo(59);
    assertThat(burst.share() / burst.shareBefore()).isCloseTo(2, within(.1));
    assertThat(burst.pValue()).isLessThan(1e-6);
  }

  @Test
  void theWeightIsTheLogarithmOfTheLikelihoodRatio() {
    Bursts.Burst burst = Bursts.in(steady(100, 40, 60, 10, 20)).get(0);
    // Twenty days at .2 against .1 of 100 articles each, as binomial likelihoods over a dispersion
    // that even counts leave at one: 20 (20 ln 2 + 80 ln (.8 / .9)). Weekdays blur it a little.
    double expected = 20 * (20 * Math.log(2) + 80 * Math.log(.8 / .9));

    assertThat(burst.weight()).isCloseTo(expected, within(expected * .1));
    assertThat(burst.pValue()).isCloseTo(100 * Math.exp(-burst.weight()), within(1e-12));
  }

  @Test
  void aBurstStretchesOverAGap() {
    int n = 200;
    int[] days = new int[n];
    long[] counts = new long[n];
    long[] totals = new long[n];
    Arrays.fill(totals, 100);
    for (int i = 0; i < n; i++) {
      days[i] = i < 110 ? i : i + 30;
      counts[i] = i >= 100 && i < 120 ? 20 : 10;
    }

    List<Bursts.Burst> bursts = Bursts.in(ShareSeries.of(days, counts, totals));

    assertThat(bursts).hasSize(1);
    assertThat(bursts.get(0).firstDay()).isEqualTo(100);
    assertThat(bursts.get(0).lastDay()).isEqualTo(149);
  }

  @Test
  void whatNeverOrAlwaysHappensDoesNotBurst() {
    assertThat(Bursts.in(steady(50, 0, 0, 0, 0))).isEmpty();
    assertThat(Bursts.in(steady(50, 0, 0, 100, 0))).isEmpty();
    assertThat(Bursts.in(ShareSeries.of(new int[0], new long[0], new long[0]))).isEmpty();
  }

  private static ShareSeries steady(int length, int from, int to, int usual, int raised) {
    int[] days = new int[length];
    long[] counts = new long[length];
    long[] totals = new long[length];
    for (int t = 0; t < length; t++) {
      days[t] = t;
      totals[t] = 100;
      counts[t] = t >= from && t < to ? raised : usual;
    }
    return ShareSeries.of(days, counts, totals);
  }
}
