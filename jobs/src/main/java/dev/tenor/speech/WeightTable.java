package dev.tenor.speech;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/** Learned weights at 16 bits, some to a row; sums are taken in whole numbers and scaled once. */
public final class WeightTable {
  private final int width;
  private final float scale;
  private final short[] weights;

  private WeightTable(int width, float scale, short[] weights) {
    this.width = width;
    this.scale = scale;
    this.weights = weights;
  }

  /**
   * Rounds weights to 16 bits.
   *
   * @param pruned weights below this are left out
   */
  public static WeightTable of(float[] weights, int width, float pruned) {
    float largest = 1e-6f;
    for (float weight : weights) {
      largest = Math.max(largest, Math.abs(weight));
    }
    float scale = largest / Short.MAX_VALUE;
    short[] rounded = new short[weights.length];
    for (int i = 0; i < weights.length; i++) {
      rounded[i] = Math.abs(weights[i]) < pruned ? 0 : (short) Math.round(weights[i] / scale);
    }
    return new WeightTable(width, scale, rounded);
  }

  float scale() {
    return scale;
  }

  int width() {
    return width;
  }

  int bits() {
    return Integer.numberOfTrailingZeros(Integer.highestOneBit(weights.length / width));
  }

  /** Adds the rows of features to {@code sums[at, at + width)}, unscaled. */
  void addTo(FeatureList features, int[] sums, int at) {
    for (int f = 0; f < features.size(); f++) {
      int row = features.row(f) * width;
      for (int k = 0; k < width; k++) {
        sums[at + k] += weights[row + k];
      }
    }
  }

  /** The sum of features of a table with one weight a row. */
  float sum(FeatureList features) {
    int sum = 0;
    for (int f = 0; f < features.size(); f++) {
      sum += weights[features.row(f)];
    }
    return sum * scale;
  }

  /** Runs of zeros are written as their length: most weights of a pruned table are zero. */
  void write(DataOutputStream out) throws IOException {
    out.writeInt(width);
    out.writeFloat(scale);
    out.writeInt(weights.length);
    int at = 0;
    while (at < weights.length) {
      int zeros = at;
      while (zeros < weights.length && weights[zeros] == 0 && zeros - at < 0xFFFF) {
        zeros++;
      }
      int values = zeros;
      while (values < weights.length && weights[values] != 0 && values - zeros < 0xFFFF) {
        values++;
      }
      out.writeShort(zeros - at);
      out.writeShort(values - zeros);
      for (int i = zeros; i < values; i++) {
        out.writeShort(weights[i]);
      }
      at = values;
    }
  }

  static WeightTable read(DataInputStream in) throws IOException {
    int width = in.readInt();
    float scale = in.readFloat();
    int length = in.readInt();
    if (width < 1
        || width > 64
        || length < width
        || length > 1 << 26
        || Integer.bitCount(length / width) != 1) {
      throw new IOException("not a table of weights: width " + width + ", length " + length);
    }
    short[] weights = new short[length];
    int at = 0;
    while (at < length) {
      int zeros = in.readUnsignedShort();
      int values = in.readUnsignedShort();
      at += zeros;
      if (at + values > length || zeros + values == 0) {
        throw new IOException("a table of weights runs over its length");
      }
      for (int i = 0; i < values; i++) {
        weights[at++] = in.readShort();
      }
    }
    return new WeightTable(width, scale, weights);
  }
}
