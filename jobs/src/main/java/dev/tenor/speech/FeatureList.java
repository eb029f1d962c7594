package dev.tenor.speech;

import java.util.Arrays;

/**
 * The features of one thing, as rows of a hashed table of weights.
 *
 * <p>A feature's name is never built: its parts are mixed into a number, whose low bits are the
 * row. Features that meet in a row share its weights; with a few hundred thousand rows that costs
 * little.
 */
public final class FeatureList {
  private final int mask;
  private int[] rows = new int[64];
  private int size;

  /**
   * @param bits the table has two to the power of this many rows
   */
  public FeatureList(int bits) {
    this.mask = (1 << bits) - 1;
  }

  void clear() {
    size = 0;
  }

  public int size() {
    return size;
  }

  int row(int index) {
    return rows[index];
  }

  public int[] toArray() {
    return Arrays.copyOf(rows, size);
  }

  void add(int template, long part) {
    long hash = (part + template * 0x632BE59BD9B4E019L) * 0x9E3779B97F4A7C15L;
    if (size == rows.length) {
      rows = Arrays.copyOf(rows, size * 2);
    }
    rows[size++] = (int) (hash >>> 32 ^ hash >>> 50) & mask;
  }

  void add(int template, long first, long second) {
    add(template, WordHash.join(first, second));
  }

  void add(int template, long first, long second, long third) {
    add(template, WordHash.join(WordHash.join(first, second), third));
  }
}
