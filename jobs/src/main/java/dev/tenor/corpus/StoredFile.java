package dev.tenor.corpus;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The bytes of a file, decompressed where its first bytes say so.
 *
 * <p>What fails below, in the file system, is a failure of the run and no fault of the file; what
 * fails above, in taking the bytes apart, is an {@link UnreadableFile}.
 */
final class StoredFile extends InputStream {
  private static final int BUFFER_BYTES = 1 << 16;

  /** Gzip reaches 1,000 times; articles, even of markup and repeats, stay far below this. */
  private static final int MOST_TIMES = 250;

  /** Small files may grow by any factor: they do no harm. */
  private static final long FREE_BYTES = 64L << 20;

  private final Stored stored;
  private final Compression compression;
  private final InputStream content;
  private long contentBytes;

  private StoredFile(Stored stored, Compression compression, InputStream content) {
    this.stored = stored;
    this.compression = compression;
    this.content = content;
  }

  /**
   * @param address for messages
   * @param in is closed with the file
   */
  static StoredFile of(String address, InputStream in) throws IOException {
    Stored stored = new Stored(address, in);
    InputStream buffered = new BufferedInputStream(stored, BUFFER_BYTES);
    Compression compression = Compression.ofHead(head(buffered, Compression.HEAD_BYTES));
    try {
      return new StoredFile(stored, compression, compression.decompress(buffered));
    } catch (IOException e) {
      throw unreadable(compression, e);
    }
  }

  /** The first bytes of a stream that can be marked; fewer where it ends before. */
  static byte[] head(InputStream in, int most) throws IOException {
    in.mark(most);
    byte[] head = in.readNBytes(most);
    in.reset();
    return head;
  }

  Compression compression() {
    return compression;
  }

  @Override
  public int read(byte[] bytes, int from, int length) throws IOException {
    int read;
    try {
      read = content.read(bytes, from, length);
    } catch (IOException | IndexOutOfBoundsException e) {
      throw unreadable(compression, e);
    }
    contentBytes += Math.max(0, read);
    if (contentBytes > FREE_BYTES && contentBytes / MOST_TIMES > stored.count) {
      throw new UnreadableFile(
          "bad_compression",
          "a decompression bomb: grows to more than " + MOST_TIMES + " times its size");
    }
    return read;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  private static UnreadableFile unreadable(Compression compression, Exception e) {
    UnreadableFile unreadable =
        new UnreadableFile(
            "bad_compression",
            "the %s stream is cut or broken: %s".formatted(compression.label(), e.getMessage()));
    unreadable.initCause(e);
    return unreadable;
  }

  @Override
  public void close() throws IOException {
    content.close();
    stored.close();
  }

  /** The file as it is stored; its failures are the run's. */
  private static final class Stored extends FilterInputStream {
    private final String address;
    private long count;

    Stored(String address, InputStream in) {
      super(in);
      this.address = address;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int length) {
      try {
        int read = in.read(bytes, from, length);
        count += Math.max(0, read);
        return read;
      } catch (IOException e) {
        throw new InputProblem(address + ": cannot be read: " + e.getMessage(), e);
      }
    }

    @Override
    public boolean markSupported() {
      return false;
    }
  }
}
