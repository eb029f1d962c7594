package dev.tenor.speech;

import dev.tenor.text.Fold;

/**
 * A word as a number: equal for words that differ only in case or in the shape of an apostrophe.
 *
 * <p>Looking a word up by its hash saves a string for each of the thousand words of an article. At
 * 64 bits two different words of a language do not meet.
 */
final class WordHash {
  private static final long PRIME = 0x9E3779B97F4A7C15L; // 2^64 / golden ratio, spreads low bits

  private WordHash() {}

  static long of(String word) {
    return of(word, 0, word.length());
  }

  static long of(String text, int from, int to) {
    long hash = 0;
    for (int i = from; i < to; i++) {
      hash = (hash ^ Fold.fold(text.charAt(i))) * PRIME;
      hash ^= hash >>> 29;
    }
    return hash == 0 ? 1 : hash;
  }

  /** Two hashes made one; the order matters. */
  static long join(long first, long second) {
    long hash = (first * 31 + second) * PRIME;
    return hash ^ hash >>> 32;
  }
}
