package dev.tenor.corpus;

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
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int bufferAt;
  private int bufferEnd;

  /** Where the next line begins in the file. */
  private long offset;

  private long number;

  /**
   * The lines of a slice that may begin in the middle of a file, which is not compressed.
   *
   * @param maxLineBytes longer lines are cut to this many bytes
   */
  static ByteLines of(FSDataInputStream file, FileSlice slice, int maxLineBytes)
      throws IOException {
    if (slice.start() == 0) {
      return new ByteLines(file, slice, maxLineBytes);
    }
    file.seek(slice.start() - 1);
    boolean beginsHere = file.read() == '\n';
    ByteLines lines = new ByteLines(file, slice, maxLineBytes);
    if (!beginsHere) {
      lines.next(); // it belongs to the slice before
    }
    return lines;
  }

  /** All lines of a file. */
  static ByteLines of(InputStream file, int maxLineBytes) {
    return new ByteLines(
        file, new FileSlice("", InputFormat.JSONL, 0, Long.MAX_VALUE, 0), maxLineBytes);
  }

  private ByteLines(InputStream in, FileSlice slice, int maxLineBytes) {
    this.in = in;
    this.maxLineBytes = maxLineBytes;
    this.end = slice.end();
    this.number = 1 + slice.newlinesBefore();
    this.offset = slice.start();
  }

  /** The next line, or null after the last one of the slice. */
  Line next() throws IOException {
    if (offset >= end || (bufferAt == bufferEnd && !fill())) {
      return null;
    }
    byte[] line = new byte[0];
    long length = 0;
    boolean ended = false;
    while (!ended && (bufferAt < bufferEnd || fill())) {
      int from = bufferAt;
      while (bufferAt < bufferEnd && buffer[bufferAt] != '\n') {
        bufferAt++;
      }
      int piece = bufferAt - from;
      int kept = (int) Math.min(piece, Math.max(0, maxLineBytes - length));
      if (kept > 0) {
        int at = line.length;
        line = Arrays.copyOf(line, at + kept);
        System.arraycopy(buffer, from, line, at, kept);
      }
      length += piece;
      ended = bufferAt < bufferEnd;
    }
    offset += length;
    if (ended) {
      bufferAt++;
      offset++;
    }
    boolean carriageReturn = length == line.length && length > 0 && line[line.length - 1] == '\r';
    return carriageReturn
        ? new Line(number++, Arrays.copyOf(line, line.length - 1), length - 1)
        : new Line(number++, line, length);
  }

  private boolean fill() throws IOException {
    bufferAt = 0;
    bufferEnd = Math.max(0, in.read(buffer, 0, buffer.length));
    return bufferEnd > 0;
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
