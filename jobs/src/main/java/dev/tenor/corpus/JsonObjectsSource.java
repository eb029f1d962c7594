package dev.tenor.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Reads JSON objects that stand one after the other or in arrays, each on as many lines as it
 * likes.
 *
 * <p>It cuts the file at the braces and leaves the rest to {@link JsonRecord}, so that a broken
 * object costs itself alone: a line break inside a string, which JSON does not allow, ends it.
 * Memory is bounded as in {@link ByteLines}.
 */
final class JsonObjectsSource implements RecordSource {
  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final JsonRecord record;
  private final int maxRecordBytes;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int bufferAt;
  private int bufferEnd;
  private byte[] kept = new byte[1024];
  private long length;
  private long number;

  JsonObjectsSource(InputStream in, JsonRecord record, int maxRecordBytes) {
    this.in = in;
    this.record = record;
    this.maxRecordBytes = maxRecordBytes;
  }

  @Override
  public RawRecord next() throws IOException {
    length = 0;
    for (int b = read(); b >= 0; b = read()) {
      if (b == '{') {
        keep(b);
        restOfObject();
        return taken();
      }
      if (!isBetweenObjects(b)) {
        keep(b);
        restOfLine();
        return taken();
      }
    }
    return null;
  }

  private RawRecord taken() throws IOException {
    byte[] bytes = Arrays.copyOf(kept, (int) Math.min(length, maxRecordBytes));
    return record.parse(++number, bytes, length);
  }

  /** Commas and brackets of arrays, white space, the bytes of a byte order mark. */
  private static boolean isBetweenObjects(int b) {
    return b <= ' ' && b != 0
        || b == ','
        || b == '['
        || b == ']'
        || b == 0xEF
        || b == 0xBB
        || b == 0xBF;
  }

  private void restOfObject() throws IOException {
    int depth = 1;
    boolean inString = false;
    for (int b = read(); b >= 0; b = read()) {
      if (inString && b == '\n') {
        return;
      }
      keep(b);
      if (b == '"') {
        inString = !inString;
      } else if (inString) {
        if (b == '\\') {
          keepNext();
        }
      } else if (b == '{') {
        depth++;
      } else if (b == '}' && --depth == 0) {
        return;
      }
    }
  }

  private void keepNext() throws IOException {
    int b = read();
    if (b >= 0) {
      keep(b);
    }
  }

  private void restOfLine() throws IOException {
    for (int b = read(); b >= 0 && b != '\n'; b = read()) {
      keep(b);
    }
  }

  private void keep(int b) {
    if (length < maxRecordBytes) {
      if (length == kept.length) {
        kept = Arrays.copyOf(kept, (int) Math.min(maxRecordBytes, 2L * kept.length));
      }
      kept[(int) length] = (byte) b;
    }
    length++;
  }

  private int read() throws IOException {
    if (bufferAt == bufferEnd) {
      bufferAt = 0;
      bufferEnd = Math.max(0, in.read(buffer, 0, buffer.length));
      if (bufferEnd == 0) {
        return -1;
      }
    }
    return buffer[bufferAt++] & 0xFF;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
