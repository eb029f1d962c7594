package dev.tenor.corpus;

import java.io.IOException;
import java.io.InputStream;

/**
 * A file that is one record, in memory; of one over the limit only the front.
 *
 * @param length how many bytes the file has, decompressed
 */
record WholeFile(byte[] bytes, long length) {
  /**
   * @param maxBytes of a longer file only this many bytes are kept, and its length is counted
   */
  static WholeFile read(InputStream in, int maxBytes) throws IOException {
    byte[] bytes = in.readNBytes(maxBytes);
    long length = bytes.length;
    if (bytes.length == maxBytes) {
      byte[] rest = new byte[1 << 16];
      for (int read = in.read(rest); read > 0; read = in.read(rest)) {
        length += read;
      }
    }
    return new WholeFile(bytes, length);
  }

  boolean isCut() {
    return length > bytes.length;
  }

  String tooLarge() {
    return "a file of " + length + " bytes, over the limit";
  }
}
