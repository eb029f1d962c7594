package dev.tenor.speech.learn;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** Chooses the features that are worth a row of weights. */
final class RowFilter {
  private final BitSet kept;

  private RowFilter(BitSet kept) {
    this.kept = kept;
  }

  /** The rows of features that are seen at least so often: rarer ones would be learned by heart. */
  static RowFilter frequent(Iterable<int[]> features, int bits, int fewest) {
    byte[] counts = new byte[1 << bits];
    for (int[] rows : features) {
      for (int row : rows) {
        if (counts[row] < Byte.MAX_VALUE) {
          counts[row]++;
        }
      }
    }
    BitSet kept = new BitSet(counts.length);
    for (int row = 0; row < counts.length; row++) {
      if (counts[row] >= fewest) {
        kept.set(row);
      }
    }
    return new RowFilter(kept);
  }

  /** The rows with the largest weights. */
  static RowFilter strong(float[] weights, int width, int most) {
    int rows = weights.length / width;
    float[] sizes = new float[rows];
    for (int i = 0; i < weights.length; i++) {
      sizes[i / width] = Math.max(sizes[i / width], Math.abs(weights[i]));
    }
    float[] sorted = sizes.clone();
    Arrays.sort(sorted);
    float least = Math.max(Float.MIN_VALUE, sorted[Math.max(0, rows - most)]);
    BitSet kept = new BitSet(rows);
    for (int row = 0; row < rows; row++) {
      if (sizes[row] >= least) {
        kept.set(row);
      }
    }
    return new RowFilter(kept);
  }

  int[] of(int[] rows) {
    int size = 0;
    int[] left = new int[rows.length];
    for (int row : rows) {
      if (kept.get(row)) {
        left[size++] = row;
      }
    }
    return Arrays.copyOf(left, size);
  }

  void strip(List<int[]> features) {
    features.replaceAll(this::of);
  }
}
