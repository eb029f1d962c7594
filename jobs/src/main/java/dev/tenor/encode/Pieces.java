package dev.tenor.encode;

import java.util.Arrays;

/**
 * The word pieces of a text, as arrays rather than an object each: their ids in the vocabulary and
 * their spans in UTF-16 units of the text, end exclusive.
 */
final class Pieces {
  private int[] ids = new int[64];
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private int size;

  void add(int id, int start, int end) {
    if (size == ids.length) {
      ids = Arrays.copyOf(ids, size * 2);
      starts = Arrays.copyOf(starts, size * 2);
      ends = Arrays.copyOf(ends, size * 2);
    }
    ids[size] = id;
    starts[size] = start;
    ends[size++] = end;
  }

  /** Forgets the pieces from {@code newSize} on. */
  void shorten(int newSize) {
    size = newSize;
  }

  int size() {
    return size;
  }

  int id(int piece) {
    return ids[piece];
  }

  int start(int piece) {
    return starts[piece];
  }

  int end(int piece) {
    return ends[piece];
  }

  /** Ids of {@code [from, to)}. */
  int[] ids(int from, int to) {
    return Arrays.copyOfRange(ids, from, to);
  }

  int[] starts(int from, int to) {
    return Arrays.copyOfRange(starts, from, to);
  }

  int[] ends(int from, int to) {
    return Arrays.copyOfRange(ends, from, to);
  }
}
