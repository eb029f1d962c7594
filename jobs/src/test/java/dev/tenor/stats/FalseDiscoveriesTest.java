package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * What is found in series in which there is nothing, and what of that which was planted. Seeds are
 * fixed: the figures are the same on every machine.
 */
class FalseDiscoveriesTest {
  private static final int WEEKS = 52;
  private static final int DAYS = 7 * WEEKS;
  private static final int TURN = DAYS / 2;

  /**
   * Articles a day; share; correlation of articles of a day: their counts vary 1.9 times as much.
   */
  private static PlantedSeries series(long seed) {
    return new PlantedSeries(seed, 60, .1, .015);
  }

  private static double burst(ShareSeries series, boolean[] within) {
    double smallest = 1;
    for (Bursts.Burst burst : Bursts.in(series)) {
      within[0] |= Math.abs(burst.firstDay() - PlantedSeries.FIRST_DAY - TURN) <= 14;
      smallest = Math.min(smallest, burst.pValue());
    }
    return smallest;
  }

  private static double change(ShareSeries series, boolean[] within) {
    double smallest = 1;
    for (ChangePoints.Change change : ChangePoints.in(series)) {
      within[0] |= Math.abs(change.day() - PlantedSeries.FIRST_DAY - TURN) <= 14;
      smallest = Math.min(smallest, change.pValue());
    }
    return smallest;
  }

  /** How many of the p values have a q value of a finding. */
  private static long found(double[] pValues, int from, int to) {
    double[] qValues = FalseDiscoveryRate.qValues(pValues);
    return Arrays.stream(qValues, from, to).filter(q -> q <= FalseDiscoveryRate.LEVEL).count();
  }

  /** A tester of one series. */
  private interface Finder {
    double pValue(ShareSeries series, boolean[] within);
  }

  private static double[] nulls(int n, Finder finder) {
    return pValues(n, seed -> finder.pValue(series(seed).level(DAYS), new boolean[1]));
  }

  private static double[] pValues(int n, IntToDoubleFunction pValue) {
    return IntStream.range(0, n).mapToDouble(pValue).toArray();
  }

  /** p values of planted series; 1 where the finding is more than two weeks off. */
  private static double[] planted(int n, int length, PlantedSeries.Plant plant, Finder finder) {
    return pValues(
        n,
        seed -> {
          boolean[] within = new boolean[1];
          double p = finder.pValue(series(50_000 + seed).planted(length, plant), within);
          return within[0] ? p : 1;
        });
  }

  private static void assertHonestAndAble(int nulls, int plants, Finder finder) {
    double[] nothing = nulls(nulls, finder);
    assertThat(found(nothing, 0, nulls)).isLessThanOrEqualTo(nulls / 20);
    assertThat(Arrays.stream(nothing).filter(p -> p <= .05).count())
        .as("each series by itself")
        .isLessThanOrEqualTo(nulls / 20);

    double[] doubled = planted(plants, DAYS, t -> t >= TURN && t < TURN + 28 ? 2 : 1, finder);
    double[] all = Arrays.copyOf(nothing, nulls + plants);
    System.arraycopy(doubled, 0, all, nulls, plants);
    assertThat((double) found(all, nulls, nulls + plants) / plants).isGreaterThanOrEqualTo(.8);
    assertThat(found(all, 0, nulls))
        .isLessThanOrEqualTo(Math.max(2, found(all, 0, nulls + plants) / 10));
  }

  @Test
  void burstsAreFoundWhereTheyArePlanted() {
    assertHonestAndAble(200, 20, FalseDiscoveriesTest::burst);
  }

  @Test
  void changesAreFoundWhereTheyArePlanted() {
    assertHonestAndAble(200, 20, FalseDiscoveriesTest::change);
  }

  @Test
  @Tag("slow")
  void aThousandLevelSeriesHaveFewBurstsAndChanges() {
    for (Finder finder :
        List.<Finder>of(FalseDiscoveriesTest::burst, FalseDiscoveriesTest::change)) {
      assertHonestAndAble(1000, 100, finder);
    }
  }

  private static double shift(ToneShift.Article[] articles, int turn, long seed) {
    return ToneShift.in(articles, seed)
        .filter(s -> Math.abs(s.day() - turn) <= 14)
        .map(ToneShift.Shift::pValue)
        .orElse(1.0);
  }

  private static double anyShift(ToneShift.Article[] articles, long seed) {
    return ToneShift.in(articles, seed).map(ToneShift.Shift::pValue).orElse(1.0);
  }

  private static double plantedShift(int seed, double neutralShare) {
    PlantedTones tones = new PlantedTones(70_000 + seed).say(40, .25, neutralShare, 0);
    int turn = tones.nextDay();
    return shift(tones.say(40, -.25, neutralShare, 0).articles(), turn, seed);
  }

  private static void assertShiftsAreHonestAndFound(int nulls, int plants) {
    double[] nothing =
        pValues(nulls, i -> anyShift(new PlantedTones(i).say(80, .1, .4, .3).articles(), i));
    double[] mixed =
        pValues(nulls, i -> anyShift(new PlantedTones(i).mix(60, .85).mix(60, .15).articles(), i));
    assertThat(found(nothing, 0, nulls)).isLessThanOrEqualTo(nulls / 20);
    assertThat(found(mixed, 0, nulls)).isLessThanOrEqualTo(nulls / 20);
    assertThat(Arrays.stream(nothing).filter(p -> p <= .05).count())
        .isLessThanOrEqualTo(nulls * 7L / 100);
    assertThat(Arrays.stream(mixed).filter(p -> p <= .05).count())
        .isLessThanOrEqualTo(nulls * 7L / 100);
    for (double neutralShare : new double[] {.6, .5}) {
      double[] turned = pValues(plants, i -> plantedShift(i, neutralShare));
      assertThat((double) Arrays.stream(turned).filter(p -> p <= .05).count() / plants)
          .as("%s neutral", neutralShare)
          .isGreaterThanOrEqualTo(.8);
    }
  }

  @Test
  void shiftsAreFoundWhereTheyArePlanted() {
    assertShiftsAreHonestAndFound(100, 50);
  }

  @Test
  @Tag("slow")
  void aThousandLevelTonesHaveFewShifts() {
    assertShiftsAreHonestAndFound(1000, 600);
  }
}
