package dev.tenor.stats;

/**
 * The seed of what is drawn at random for one cell: a hash of its key, so that the draw does not
 * depend on which task meets the cell, nor on what it met before.
 */
public final class Seed {
  private Seed() {}

  /** FNV-1a over the characters of the parts, 64 bits. */
  public static long of(String... key) {
    long hash = 0xcbf29ce484222325L;
    for (String part : key) {
      for (int i = 0; i < part.length(); i++) {
        hash = (hash ^ part.charAt(i)) * 0x100000001b3L;
      }
      // No character: ("a", "bc") and ("ab", "c") differ.
      hash = (hash ^ 0x10000) * 0x100000001b3L;
    }
    return hash;
  }
}
