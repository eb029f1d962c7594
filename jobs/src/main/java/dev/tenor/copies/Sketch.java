package dev.tenor.copies;

import java.io.Serializable;

/**
 * Four bits of each of a signature's values: 32 bytes that travel with every band and estimate a
 * similarity, so that articles which share a band by chance or by boilerplate are not compared
 * (b-bit minwise hashing, Li and König 2010).
 *
 * @param a values 0 to 15
 * @param b values 16 to 31
 * @param c values 32 to 47
 * @param d values 48 to 63
 */
public record Sketch(long a, long b, long c, long d) implements Serializable {
  private static final long LOWEST_BITS = 0x1111111111111111L;

  /** Two values that differ have the same four bits once in sixteen. */
  private static final double CHANCE = 1 / 16d;

  public static Sketch of(int[] signature) {
    return new Sketch(
        packed(signature, 0), packed(signature, 16), packed(signature, 32), packed(signature, 48));
  }

  private static long packed(int[] signature, int from) {
    long bits = 0;
    for (int i = 0; i < 16; i++) {
      bits |= (long) (signature[from + i] & 15) << (4 * i);
    }
    return bits;
  }

  /** Estimates the Jaccard similarity; its standard error is .06 at most. */
  public double similarity(Sketch other) {
    int equal = equal(a, other.a) + equal(b, other.b) + equal(c, other.c) + equal(d, other.d);
    return ((double) equal / MinHash.PERMUTATIONS - CHANCE) / (1 - CHANCE);
  }

  private static int equal(long left, long right) {
    long differences = left ^ right;
    differences |= differences >>> 2;
    differences |= differences >>> 1;
    return 16 - Long.bitCount(differences & LOWEST_BITS);
  }
}
