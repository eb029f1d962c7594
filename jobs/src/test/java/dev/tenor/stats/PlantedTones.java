package dev.tenor.stats;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Made-up articles with one to three statements each, every second day, of three outlets. */
final class PlantedTones {
  static final int FIRST_DAY = 20_000;

  private final SplittableRandom random;
  private final List<ToneShift.Article> articles = new ArrayList<>();
  private int day = FIRST_DAY;

  PlantedTones(long seed) {
    this.random = new SplittableRandom(seed);
  }

  /** So many statements more; a share {@code alike} of an article's say what its first one says. */
  PlantedTones say(int statements, double netTone, double neutralShare, double alike) {
    for (int left = statements; left > 0; ) {
      String outlet = "outlet-" + random.nextInt(3);
      int count = Math.min(left, 1 + random.nextInt(3));
      add(outlet, count, netTone, neutralShare, alike);
      left -= count;
    }
    return this;
  }

  /** Articles of one statement each, a share of them of a friendly outlet, others of a grim one. */
  PlantedTones mix(int statements, double friendlyShare) {
    for (int i = 0; i < statements; i++) {
      boolean friendly = random.nextDouble() < friendlyShare;
      add(friendly ? "friendly" : "grim", 1, friendly ? .5 : -.4, .4, 0);
    }
    return this;
  }

  private void add(String outlet, int count, double netTone, double neutralShare, double alike) {
    int first = tone(netTone, neutralShare);
    int sum = first;
    int squares = first * first;
    for (int i = 1; i < count; i++) {
      int tone = random.nextDouble() < alike ? first : tone(netTone, neutralShare);
      sum += tone;
      squares += tone * tone;
    }
    articles.add(new ToneShift.Article(day, outlet, sum, squares, count));
    day += 1 + random.nextInt(3);
  }

  private int tone(double netTone, double neutralShare) {
    double u = random.nextDouble();
    double positive = (1 - neutralShare + netTone) / 2;
    double negative = (1 - neutralShare - netTone) / 2;
    return u < positive ? 1 : u < positive + negative ? -1 : 0;
  }

  /** The day of the next article. */
  int nextDay() {
    return day;
  }

  ToneShift.Article[] articles() {
    return articles.toArray(ToneShift.Article[]::new);
  }
}
