package dev.tenor.copies;

import java.nio.ByteBuffer;

/** Hashes of shingles as bytes, four each, so that they can be stored. */
public final class ShingleBytes {
  private ShingleBytes() {}

  public static byte[] pack(int[] shingles) {
    ByteBuffer bytes = ByteBuffer.allocate(Integer.BYTES * shingles.length);
    bytes.asIntBuffer().put(shingles);
    return bytes.array();
  }

  /** The hashes in the order in which they were packed. */
  public static int[] unpack(byte[] bytes) {
    int[] shingles = new int[bytes.length / Integer.BYTES];
    ByteBuffer.wrap(bytes).asIntBuffer().get(shingles);
    return shingles;
  }
}
