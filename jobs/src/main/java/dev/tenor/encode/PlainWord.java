package dev.tenor.encode;

import java.util.Arrays;

/**
 * A word on its way into pieces: its code points, lower-cased and without accents, each with the
 * span that it came from. One instance is filled again for each word of a text.
 */
final class PlainWord {
  private int[] codePoints = new int[32];
  private int[] starts = new int[32];
  private int[] ends = new int[32];
  private int length;

  void clear() {
    length = 0;
  }

  void add(int codePoint, int start, int end) {
    if (length == codePoints.length) {
      codePoints = Arrays.copyOf(codePoints, length * 2);
      starts = Arrays.copyOf(starts, length * 2);
      ends = Arrays.copyOf(ends, length * 2);
    }
    codePoints[length] = codePoint;
    starts[length] = start;
    ends[length++] = end;
  }

  /** Lets the last code point cover an accent that follows it and is not kept. */
  void extend(int end) {
    if (length > 0) {
      ends[length - 1] = end;
    }
  }

  int length() {
    return length;
  }

  int start(int index) {
    return starts[index];
  }

  int end(int index) {
    return ends[index];
  }

  String text(int from, int to) {
    return new String(codePoints, from, to - from);
  }
}
