package dev.tenor.corpus;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The rows of a file of separated values as bytes, strictly by RFC 4180: a field may be quoted and
 * then holds separators, line breaks and doubled quotation marks. Rows end with a line feed, with
 * or without a carriage return before it; with a bare carriage return where the first row does.
 *
 * <p>A lenient reader takes a lost quotation mark for a long text and makes one article of many
 * rows; this one says what is wrong with the row. Blank lines are no rows. Memory is bounded: of a
 * row longer than the limit only the front is kept, its length is counted whole.
 */
final class CsvRows implements Closeable {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final byte[] EMPTY = {};

  /** What is wrong with a row. */
  enum Fault {
    NONE,
    /**
     * Something other than a separator or the line's end stands behind a closing quotation mark.
     */
    STRAY_QUOTE,
    /** A quoted field goes on to the end of the file, with all the rows in it. */
    UNCLOSED_QUOTE,
    TOO_LONG
  }

  /**
   * @param bytes without the line break at the end; only the front where the row is too long
   * @param length how many bytes the row has
   * @param separator what stands between fields
   */
  record Row(byte[] bytes, long length, byte separator, Fault fault) {
    /** The fields without their quotation marks, for a row without a fault. */
    List<byte[]> fields() {
      List<byte[]> fields = new ArrayList<>();
      int at = 0;
      while (true) {
        boolean quoted = at < bytes.length && bytes[at] == '"';
        int end = quoted ? closingQuote(at + 1) : at;
        int next = end;
        while (next < bytes.length && bytes[next] != separator) {
          next++;
        }
        fields.add(quoted ? unquoted(at + 1, end) : piece(at, next));
        if (next == bytes.length) {
          return fields;
        }
        at = next + 1;
      }
    }

    private int closingQuote(int from) {
      int at = from;
      while (bytes[at] != '"' || at + 1 < bytes.length && bytes[at + 1] == '"') {
        at += bytes[at] == '"' ? 2 : 1;
      }
      return at;
    }

    private byte[] unquoted(int from, int to) {
      byte[] field = new byte[to - from];
      int size = 0;
      for (int at = from; at < to; at++) {
        field[size++] = bytes[at];
        if (bytes[at] == '"') {
          at++;
        }
      }
      return size == field.length ? field : Arrays.copyOf(field, size);
    }

    private byte[] piece(int from, int to) {
      return from == to ? EMPTY : Arrays.copyOfRange(bytes, from, to);
    }
  }

  /** Where in a row the reader stands. */
  private enum State {
    FIELD_START,
    PLAIN,
    QUOTED,
    BEHIND_QUOTE,
    BEHIND_RETURN,
    STRAY
  }

  private final InputStream in;
  private final byte separator;
  private final int maxRowBytes;
  private final byte[] buffer = new byte[BUFFER_BYTES];
  private int bufferAt;
  private int bufferEnd;
  private byte[] row = new byte[1024];
  private long length;

  /** How the first row ends; 0 before that is known. */
  private byte lineEnd;

  /**
   * @param separator a comma, a tab, a semicolon
   * @param maxRowBytes longer rows are cut to this many bytes
   */
  CsvRows(InputStream in, char separator, int maxRowBytes) {
    this.in = in;
    this.separator = (byte) separator;
    this.maxRowBytes = maxRowBytes;
  }

  /** The next row that is not blank, or null after the last one. */
  Row next() throws IOException {
    while (bufferAt < bufferEnd || fill()) {
      State state = readRow();
      Row read = row(state);
      if (read.length() > 0) {
        return read;
      }
    }
    return null;
  }

  /** Reads up to and with the next line break outside quotation marks. */
  private State readRow() throws IOException {
    State state = State.FIELD_START;
    length = 0;
    while (bufferAt < bufferEnd || fill()) {
      byte b = buffer[bufferAt++];
      if (state != State.QUOTED && (b == '\n' || b == '\r') && isLineEnd(b)) {
        return state;
      }
      keep(b);
      state = after(state, b);
    }
    return state;
  }

  /** A bare return ends a row only where it ends the first: else it is a stray one in a text. */
  private boolean isLineEnd(byte b) throws IOException {
    if (lineEnd == 0) {
      boolean feedFollows =
          b == '\r' && (bufferAt < bufferEnd || fill()) && buffer[bufferAt] == '\n';
      lineEnd = feedFollows ? (byte) '\n' : b;
    }
    return b == '\n' || lineEnd == '\r';
  }

  private State after(State state, byte b) {
    return switch (state) {
      case FIELD_START ->
          b == '"' ? State.QUOTED : b == separator ? State.FIELD_START : State.PLAIN;
      case PLAIN -> b == separator ? State.FIELD_START : State.PLAIN;
      case QUOTED -> b == '"' ? State.BEHIND_QUOTE : State.QUOTED;
      case BEHIND_QUOTE ->
          b == '"'
              ? State.QUOTED
              : b == separator ? State.FIELD_START : b == '\r' ? State.BEHIND_RETURN : State.STRAY;
      case BEHIND_RETURN, STRAY -> State.STRAY;
    };
  }

  private Row row(State state) {
    long whole = length;
    boolean kept = whole > 0 && whole <= maxRowBytes;
    if (kept && state != State.QUOTED && row[(int) whole - 1] == '\r') {
      whole--;
    }
    Fault fault =
        state == State.QUOTED
            ? Fault.UNCLOSED_QUOTE
            : state == State.STRAY
                ? Fault.STRAY_QUOTE
                : whole > maxRowBytes ? Fault.TOO_LONG : Fault.NONE;
    return new Row(Arrays.copyOf(row, (int) Math.min(whole, maxRowBytes)), whole, separator, fault);
  }

  private void keep(byte b) {
    if (length < maxRowBytes) {
      if (length == row.length) {
        row = Arrays.copyOf(row, (int) Math.min(maxRowBytes, 2L * row.length));
      }
      row[(int) length] = b;
    }
    length++;
  }

  private boolean fill() throws IOException {
    bufferAt = 0;
    bufferEnd = Math.max(0, in.read(buffer, 0, buffer.length));
    return bufferEnd > 0;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
