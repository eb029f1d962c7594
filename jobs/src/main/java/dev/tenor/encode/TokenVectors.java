package dev.tenor.encode;

/**
 * The tokens of a text as the model sees them: spans in UTF-16 units of the text, and a vector each
 * that depends on the whole text around the token. Immutable.
 */
public final class TokenVectors {
  private final int[] starts;
  private final int[] ends;
  private final float[] values;
  private final int width;

  /**
   * @param values the vectors of all tokens, one after the other, {@code width} numbers each
   */
  TokenVectors(int[] starts, int[] ends, float[] values, int width) {
    this.starts = starts;
    this.ends = ends;
    this.values = values;
    this.width = width;
  }

  /** How many tokens there are: none where the text holds nothing visible. */
  public int size() {
    return starts.length;
  }

  /** Where a token begins in the text. */
  public int start(int token) {
    return starts[token];
  }

  /** Where a token ends in the text, exclusive. */
  public int end(int token) {
    return ends[token];
  }

  /** How many numbers a vector has. */
  public int width() {
    return width;
  }

  /** One number of a token's vector. */
  public float value(int token, int dimension) {
    return values[token * width + dimension];
  }

  /**
   * Adds a piece of a token's vector, times {@code weight}, to {@code sum[offset, offset +
   * length)}.
   *
   * @param first number of the piece
   */
  void addTo(double[] sum, int offset, int token, int first, int length, double weight) {
    int from = token * width + first;
    for (int i = 0; i < length; i++) {
      sum[offset + i] += weight * values[from + i];
    }
  }
}
