package dev.tenor.corpus;

import java.io.Serializable;

/**
 * A piece of an input file for one task: the records that begin in {@code [start, end)}.
 *
 * @param newlinesBefore how many line feeds stand before {@code start}
 */
public record FileSlice(
    String address, InputFormat format, long start, long end, long newlinesBefore)
    implements Serializable {
  boolean isWholeFile(long length) {
    return start == 0 && end >= length;
  }

  FileSlice withNewlinesBefore(long count) {
    return new FileSlice(address, format, start, end, count);
  }
}
