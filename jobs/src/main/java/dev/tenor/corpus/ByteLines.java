package dev.tenor.corpus;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * The lines of a slice of a file as bytes, with their numbers; lines end with a line feed.
 *
 * <p>A line belongs to the slice in which it begins. Memory is bounded: of a line that is longer
 * than the limit only the front is kept, its length is counted whole.
 */
final class ByteLines implements Closeable {
  /**
   * @param number from 1, in the whole file
   * @param bytes without the line feed and a carriage return before it
   * @param length how many bytes the line has; more than {@code bytes} where it was over the limit
   */
  record Line(long number, byte[] bytes, long length) {
    boolean isCut() {
      return length > bytes.length;
    }
  }

  private static final int BUFFER_BYTES = 1 << 16;

  private final InputStream in;
  private final int maxLineBytes;
  private final long end;
  private long offset;
  private long number;

  /**
   * @param maxLineBytes longer lines are cut to this many bytes
   */
  static ByteLines open(FileSystem system, FileSlice slice, int maxLineBytes) throws IOException {
    FSDataInputStream file = system.open(new Path(slice.address()));
    try {
      return new ByteLines(file, slice, maxLineBytes);
    } catch (IOException | RuntimeException e) {
      file.close();
      throw e;
    }
  }

  private ByteLines(FSDataInputStream file, FileSlice slice, int maxLineBytes) throws IOException {
    this.maxLineBytes = maxLineBytes;
    this.end = slice.end();
    this.number = 1 + slice.newlinesBefore();
    this.offset = Math.max(0, slice.start() - 1);
    file.seek(offset);
    this.in = new BufferedInputStream(file, BUFFER_BYTES);
    if (slice.start() > 0) {
      skipLineBegunBefore();
    }
  }

  /** The line that holds the byte before the slice belongs to the slice before. */
  private void skipLineBegunBefore() throws IOException {
    boolean first = true;
    for (int b = in.read(); b >= 0; b = in.read()) {
      offset++;
      if (b == '\n') {
        // the feed right before the slice is already among those counted before it
        number += first ? 0 : 1;
        return;
      }
      first = false;
    }
  }

  /** The next line, or null after the last one of the slice. */
  Line next() throws IOException {
    if (offset >= end) {
      return null;
    }
    ByteArrayOutputStream line = new ByteArrayOutputStream(512);
    long length = 0;
    int b = in.read();
    if (b < 0) {
      return null;
    }
    while (b >= 0 && b != '\n') {
      if (length++ < maxLineBytes) {
        line.write(b);
      }
      offset++;
      b = in.read();
    }
    offset++;
    byte[] bytes = line.toByteArray();
    boolean carriageReturn = length == bytes.length && length > 0 && bytes[bytes.length - 1] == '\r';
    if (carriageReturn) {
      bytes = Arrays.copyOf(bytes, bytes.length - 1);
      length--;
    }
    return new Line(number++, bytes, length);
  }

  /** How many line feeds stand in the slice. */
  static long countNewlines(FileSystem system, FileSlice slice) throws IOException {
    long count = 0;
    long left = slice.end() - slice.start();
    byte[] buffer = new byte[BUFFER_BYTES];
    try (FSDataInputStream in = system.open(new Path(slice.address()))) {
      in.seek(slice.start());
      while (left > 0) {
        int read = in.read(buffer, 0, (int) Math.min(buffer.length, left));
        if (read < 0) {
          break;
        }
        for (int i = 0; i < read; i++) {
          if (buffer[i] == '\n') {
            count++;
          }
        }
        left -= read;
      }
    }
    return count;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
