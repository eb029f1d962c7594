package dev.tenor.speech;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;

/**
 * Learned weights at 16 bits, some to a row. Only rows that matter are kept; a bit for each
 * possible row says whether it is. Sums are taken in whole numbers and scaled once.
 */
public final class WeightTable {
  private static final int MOST_BITS = 24;

  private final int bits;
  private final int width;
  private final float scale;
  private final long[] kept;

  /** Each word of {@code kept} beside the count of rows before it: one cache line has both. */
  private final long[] index;

  /** Rows in order, as they are written. */
  private final short[] weights;

  /**
   * Of a table with {@link Tag#COUNT} weights a row: each row as one number, behind a row of zeros
   * for those that are left out. One load and no branch a feature: whether a row is kept is as good
   * as random, and a branch on it would be guessed wrong half of the time.
   */
  private final long[] packed;

  private WeightTable(int bits, int width, float scale, long[] kept, short[] weights) {
    this.bits = bits;
    this.width = width;
    this.scale = scale;
    this.kept = kept;
    this.weights = weights;
    this.index = new long[2 * kept.length];
    long before = 0;
    for (int i = 0; i < kept.length; i++) {
      index[2 * i] = kept[i];
      index[2 * i + 1] = before;
      before += Long.bitCount(kept[i]);
    }
    this.packed = width == Tag.COUNT ? packed(weights) : new long[0];
  }

  private static long[] packed(short[] weights) {
    long[] packed = new long[weights.length / Tag.COUNT + 1];
    for (int i = 0; i < weights.length; i++) {
      int shift = i % Tag.COUNT * Short.SIZE;
      packed[i / Tag.COUNT + 1] |= (weights[i] & 0xFFFFL) << shift;
    }
    return packed;
  }

  /**
   * Rounds weights to 16 bits and keeps the rows that matter.
   *
   * @param width weights to a row; the number of rows must be a power of two, 64 at least
   * @param pruned rows with no weight of this size are left out
   */
  public static WeightTable of(float[] weights, int width, float pruned) {
    int rows = weights.length / width;
    long[] kept = new long[rows / 64];
    float largest = 1e-6f;
    int count = 0;
    for (int row = 0; row < rows; row++) {
      float size = 0;
      for (int k = 0; k < width; k++) {
        size = Math.max(size, Math.abs(weights[row * width + k]));
      }
      largest = Math.max(largest, size);
      if (size > pruned) {
        kept[row >> 6] |= 1L << row;
        count++;
      }
    }
    float scale = largest / Short.MAX_VALUE;
    short[] rounded = new short[count * width];
    int at = 0;
    for (int row = 0; row < rows; row++) {
      if ((kept[row >> 6] & 1L << row) != 0) {
        for (int k = 0; k < width; k++) {
          rounded[at++] = (short) Math.round(weights[row * width + k] / scale);
        }
      }
    }
    return new WeightTable(Integer.numberOfTrailingZeros(rows), width, scale, kept, rounded);
  }

  float scale() {
    return scale;
  }

  int bits() {
    return bits;
  }

  /** How many rows are kept. */
  int rowCount() {
    return weights.length / width;
  }

  /** Where a row's weights begin; -1 for a row that is left out. */
  private int at(int row) {
    int entry = row >> 6 << 1;
    long word = index[entry];
    long bit = 1L << row;
    if ((word & bit) == 0) {
      return -1;
    }
    return ((int) index[entry + 1] + Long.bitCount(word & bit - 1)) * width;
  }

  /** The number of a row of {@link #packed}; 0, the row of zeros, for a row that is left out. */
  private int packedAt(int row) {
    int entry = row >> 6 << 1;
    long word = index[entry];
    int isKept = (int) (word >>> row) & 1;
    return ((int) index[entry + 1] + Long.bitCount(word & (1L << row) - 1) + 1) & -isKept;
  }

  /** Adds the rows of features to {@code sums[to, to + width)}, unscaled. */
  void addTo(FeatureList features, int[] sums, int to) {
    if (width == Tag.COUNT) {
      addTags(features, sums, to);
      return;
    }
    for (int f = 0; f < features.size(); f++) {
      int at = at(features.row(f));
      if (at >= 0) {
        for (int k = 0; k < width; k++) {
          sums[to + k] += weights[at + k];
        }
      }
    }
  }

  /** The same for a row of {@link Tag#COUNT}, most of the tagger's work: sums stay in registers. */
  private void addTags(FeatureList features, int[] sums, int to) {
    int first = 0;
    int second = 0;
    int third = 0;
    int fourth = 0;
    for (int f = 0; f < features.size(); f++) {
      long row = packed[packedAt(features.row(f))];
      first += (short) row;
      second += (short) (row >> 16);
      third += (short) (row >> 32);
      fourth += (short) (row >> 48);
    }
    sums[to] += first;
    sums[to + 1] += second;
    sums[to + 2] += third;
    sums[to + 3] += fourth;
  }

  /** The sum of features of a table with one weight a row. */
  float sum(FeatureList features) {
    int sum = 0;
    for (int f = 0; f < features.size(); f++) {
      int at = at(features.row(f));
      sum += at < 0 ? 0 : weights[at];
    }
    return sum * scale;
  }

  void write(DataOutputStream out) throws IOException {
    out.writeByte(bits);
    out.writeByte(width);
    out.writeFloat(scale);
    out.writeInt(rowCount());
    for (long word : kept) {
      out.writeLong(word);
    }
    // high and low bytes apart pack better
    for (short weight : weights) {
      out.writeByte(weight >> 8);
    }
    for (short weight : weights) {
      out.writeByte(weight);
    }
  }

  static WeightTable read(DataInputStream in) throws IOException {
    int bits = in.readUnsignedByte();
    int width = in.readUnsignedByte();
    float scale = in.readFloat();
    int rows = in.readInt();
    if (bits < 6 || bits > MOST_BITS || width < 1 || rows < 0 || rows > 1 << bits) {
      throw new IOException(
          "not a table of weights: " + bits + " bits, " + width + " wide, " + rows + " rows");
    }
    long[] kept = new long[1 << bits - 6];
    for (int i = 0; i < kept.length; i++) {
      kept[i] = in.readLong();
    }
    if (Arrays.stream(kept).mapToInt(Long::bitCount).sum() != rows) {
      throw new IOException("a table of weights miscounts its rows");
    }
    byte[] high = in.readNBytes(rows * width);
    byte[] low = in.readNBytes(rows * width);
    if (low.length != rows * width) {
      throw new IOException("a table of weights ends too soon");
    }
    short[] weights = new short[rows * width];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (short) (high[i] << 8 | low[i] & 0xFF);
    }
    return new WeightTable(bits, width, scale, kept, weights);
  }
}
