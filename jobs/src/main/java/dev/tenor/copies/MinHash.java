package dev.tenor.copies;

import java.util.Arrays;

/**
 * The MinHash signature of a set of shingles (Broder 1997): under each of 64 fixed permutations,
 * the least value. Two sets agree in each with the probability of their Jaccard similarity.
 */
public final class MinHash {
  /** Permutations, and values in a signature. */
  public static final int PERMUTATIONS = 64;

  /** Another seed would be other permutations, and other candidates. */
  private static final long SEED = 20_260_301L;

  private static final int[] FLIPS = new int[PERMUTATIONS];
  private static final int[] FACTORS = new int[PERMUTATIONS];

  static {
    long state = SEED;
    for (int i = 0; i < PERMUTATIONS; i++) {
      FLIPS[i] = (int) Shingles.mixed(state += 0x9E3779B97F4A7C15L);
      FACTORS[i] = (int) Shingles.mixed(state += 0x9E3779B97F4A7C15L) | 1;
    }
  }

  private MinHash() {}

  /** One value a permutation. */
  public static int[] signature(Shingles shingles) {
    int[] least = new int[PERMUTATIONS];
    Arrays.fill(least, Integer.MAX_VALUE);
    for (int i = 0; i < shingles.size(); i++) {
      int hash = shingles.hash(i);
      // A plain loop over arrays, which the compiler turns into vector instructions.
      for (int p = 0; p < PERMUTATIONS; p++) {
        least[p] = Math.min(least[p], (hash ^ FLIPS[p]) * FACTORS[p]);
      }
    }
    return least;
  }
}
