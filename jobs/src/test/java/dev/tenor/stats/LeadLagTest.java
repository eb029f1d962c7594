package dev.tenor.stats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LeadLagTest {
  private static final int DAYS = 240;

  /** Attention that lasts some days: an autoregression of the logarithm, a day's memory of .6. */
  private static double[] attention(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] factors = new double[DAYS + 20];
    double level = 0;
    for (int t = 0; t < factors.length; t++) {
      level = .6 * level + .35 * random.nextGaussian();
      factors[t] = Math.exp(level);
    }
    return factors;
  }

  private static ShareSeries of(long seed, double volume, double[] attention, int delay) {
    return new PlantedSeries(seed, volume, .15, 0).planted(DAYS, t -> attention[t + 10 - delay]);
  }

  @Test
  void whoIsTwoDaysEarlierLeadsByTwoDays() {
    int found = 0;
    for (int seed = 0; seed < 50; seed++) {
      double[] attention = attention(seed);
      LeadLag.Lag lag =
          LeadLag.between(of(seed + 1000, 30, attention, 0), of(seed + 2000, 150, attention, 2))
              .orElseThrow();
      found += lag.days() == 2 && lag.pValue() <= .05 ? 1 : 0;
    }

    assertThat(found).isGreaterThanOrEqualTo(40);
  }

  @Test
  void whoIsLaterFollows() {
    double[] attention = attention(5);
    LeadLag.Lag lag =
        LeadLag.between(of(1, 60, attention, 3), of(2, 150, attention, 0)).orElseThrow();

    assertThat(lag.days()).isEqualTo(-3);
    assertThat(lag.pValue()).isLessThan(.05);
  }

  @Test
  void eventsThatReachBothAtOnceMakeNoLead() {
    int found = 0;
    for (int seed = 0; seed < 200; seed++) {
      double[] attention = attention(seed);
      Optional<LeadLag.Lag> lag =
          LeadLag.between(of(seed + 1000, 30, attention, 0), of(seed + 2000, 150, attention, 0));
      found += lag.orElseThrow().pValue() <= .05 ? 1 : 0;
    }

    assertThat(found).isLessThanOrEqualTo(10);
  }

  @Test
  void seriesThatKnowNothingOfEachOtherHaveNoLead() {
    int found = 0;
    for (int seed = 0; seed < 200; seed++) {
      Optional<LeadLag.Lag> lag =
          LeadLag.between(
              of(seed + 1000, 30, attention(seed), 0),
              of(seed + 2000, 150, attention(seed + 7000), 0));
      found += lag.orElseThrow().pValue() <= .05 ? 1 : 0;
    }

    // Two standard errors above one in twenty.
    assertThat(found).isLessThanOrEqualTo(16);
  }

  @Test
  void tooLittleIsNotJudged() {
    ShareSeries rare = new PlantedSeries(1, 30, .0001, 0).level(DAYS);
    ShareSeries brief = new PlantedSeries(1, 30, .3, 0).level(30);
    ShareSeries plain = new PlantedSeries(2, 30, .3, 0).level(DAYS);

    assertThat(LeadLag.between(rare, plain)).isEmpty();
    assertThat(LeadLag.between(brief, plain)).isEmpty();
  }
}
