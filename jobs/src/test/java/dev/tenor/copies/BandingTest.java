package dev.tenor.copies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pairs of known similarity are planted, and met in a bucket as often as theory has it. */
class BandingTest {
  private static final int PAIRS = 400;

  /** Two word lists of which the first {@code shared} words are the same. */
  private record Pair(double similarity, int[] left, int[] right) {
    static Pair planted(Random random, int shared, int own) {
      List<String> common = words(random, shared);
      Shingles left = text(common, words(random, own));
      Shingles right = text(common, words(random, own));
      return new Pair(
          Shingles.similarity(left.distinct(), right.distinct()),
          MinHash.signature(left),
          MinHash.signature(right));
    }

    private static List<String> words(Random random, int count) {
      return random.ints(count, 0, 1 << 24).mapToObj(Integer::toString).toList();
    }

    private static Shingles text(List<String> common, List<String> own) {
      return Shingles.of(String.join(" ", common) + " " + String.join(" ", own));
    }
  }

  private static List<Pair> pairs(int sharedOfAHundred) {
    Random random = new Random(sharedOfAHundred);
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < PAIRS; i++) {
      pairs.add(Pair.planted(random, 2 * sharedOfAHundred, 200 - 2 * sharedOfAHundred));
    }
    return pairs;
  }

  @ParameterizedTest
  @ValueSource(ints = {20, 35, 50, 60, 67, 75, 82, 90})
  void candidatesFollowTheCurve(int sharedOfAHundred) {
    List<Pair> pairs = pairs(sharedOfAHundred);
    for (Banding banding : List.of(new Banding(4, 16), new Banding(2, 32))) {
      double expected = 0;
      double variance = 0;
      int met = 0;
      for (Pair pair : pairs) {
        double p = banding.candidateProbability(pair.similarity());
        expected += p;
        variance += p * (1 - p);
        met += Collections.disjoint(banding.keys(pair.left()), banding.keys(pair.right())) ? 0 : 1;
      }
      // Three standard errors, and one pair where nearly all or none are met.
      assertThat((double) met).isCloseTo(expected, within(3 * Math.sqrt(variance) + 1));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 35, 60, 75, 90})
  void sketchesEstimateSimilarity(int sharedOfAHundred) {
    double error = 0;
    double worst = 0;
    for (Pair pair : pairs(sharedOfAHundred)) {
      double estimate = Sketch.of(pair.left()).similarity(Sketch.of(pair.right()));
      error += (estimate - pair.similarity()) / PAIRS;
      worst = Math.max(worst, Math.abs(estimate - pair.similarity()));
    }
    assertThat(error).isCloseTo(0, within(0.012));
    assertThat(worst).isLessThan(0.27);
  }

  @Test
  void bandsHaveKeysOfTheirOwn() {
    assertThat(new Banding(4, 16).keys(new int[MinHash.PERMUTATIONS])).doesNotHaveDuplicates();
  }

  @Test
  void lowThresholdsTakeShorterBands() {
    assertThat(Banding.forSimilarity(0.6)).isEqualTo(new Banding(4, 16));
    assertThat(Banding.forSimilarity(0.4)).isEqualTo(new Banding(2, 32));
  }
}
