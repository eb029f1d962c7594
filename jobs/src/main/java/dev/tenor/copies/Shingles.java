package dev.tenor.copies;

import dev.tenor.model.Aside;
import dev.tenor.text.Fold;
import java.util.Arrays;
import java.util.List;

/**
 * The word 5-shingles of a text as 32-bit hashes: what two articles are compared by.
 *
 * <p>A word is a run of letters and digits in lower case; marks, blanks and apostrophes do not
 * count, so that a copy set with other quotation marks is still the same words. A text of fewer
 * than five words is one shingle. Among the thousand shingles of a pair of articles, two that
 * differ share a hash once in some thousand pairs, which moves no similarity that matters.
 */
public final class Shingles {
  /** Words in a shingle. */
  public static final int WORDS = 5;

  private static final long WORD_BASE = 0x100000001B3L;
  private static final long SHINGLE_BASE = 0x9E3779B97F4A7C15L;

  private final long[] window = new long[WORDS];
  private int[] hashes;
  private int size;
  private int words;
  private long wordsHash;

  private Shingles(int capacity) {
    this.hashes = new int[capacity];
  }

  /** The shingles of all of {@code text}. */
  public static Shingles of(String text) {
    return of(text, List.of());
  }

  /**
   * The shingles of {@code text} as if its asides were not there: an outlet's boilerplate makes no
   * copies, and takes none away.
   *
   * @param asides in order, not overlapping
   */
  public static Shingles of(String text, List<Aside> asides) {
    Shingles shingles = new Shingles(Math.max(8, text.length() / 5));
    int from = 0;
    int codePoints = 0;
    for (Aside aside : asides) {
      int start = text.offsetByCodePoints(from, aside.start() - codePoints);
      shingles.read(text, from, start);
      from = text.offsetByCodePoints(start, aside.end() - aside.start());
      codePoints = aside.end();
    }
    shingles.read(text, from, text.length());
    if (shingles.words < WORDS) {
      shingles.add(shingles.wordsHash);
    }
    return shingles;
  }

  /** How many there are, repeated ones too; at least one. */
  public int size() {
    return size;
  }

  /** The hash of the shingle at a place, in the order of the text. */
  public int hash(int place) {
    return hashes[place];
  }

  /** A hash of all words in their order: equal where two texts have the same words. */
  public long wordsHash() {
    return wordsHash;
  }

  /** The hashes without repetition, ascending. */
  public int[] distinct() {
    int[] sorted = Arrays.copyOf(hashes, size);
    Arrays.sort(sorted);
    int kept = 1;
    for (int i = 1; i < size; i++) {
      if (sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }

  /**
   * Jaccard similarity: the share of two sets that both have, 0 to 1.
   *
   * @param a as {@link #distinct} gives it
   * @param b likewise
   */
  public static double similarity(int[] a, int[] b) {
    int shared = 0;
    for (int i = 0, j = 0; i < a.length && j < b.length; ) {
      if (a[i] == b[j]) {
        shared++;
        i++;
        j++;
      } else if (a[i] < b[j]) {
        i++;
      } else {
        j++;
      }
    }
    return (double) shared / (a.length + b.length - shared);
  }

  private void read(String text, int from, int to) {
    long word = 0;
    for (int at = from; at < to; at++) {
      char c = Fold.fold(text.charAt(at));
      if (c >= 'a' && c <= 'z'
          || c >= '0' && c <= '9'
          || c >= 128 && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
        word = (word ^ c) * WORD_BASE + 1;
      } else if (word != 0 && c != '\'') {
        addWord(word);
        word = 0;
      }
    }
    if (word != 0) {
      addWord(word);
    }
  }

  private void addWord(long word) {
    window[words++ % WORDS] = word;
    wordsHash = mixed(wordsHash * SHINGLE_BASE + word);
    if (words >= WORDS) {
      long shingle = 0;
      for (int i = 0; i < WORDS; i++) {
        shingle = shingle * SHINGLE_BASE + window[(words + i) % WORDS];
      }
      add(shingle);
    }
  }

  private void add(long shingle) {
    if (size == hashes.length) {
      hashes = Arrays.copyOf(hashes, size * 2);
    }
    hashes[size++] = (int) (mixed(shingle) >>> 32);
  }

  /** The finaliser of SplitMix64 (Steele, Lea, Flood 2014): every bit hangs on every other. */
  static long mixed(long z) {
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
