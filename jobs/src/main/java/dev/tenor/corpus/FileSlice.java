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
  static FileSlice whole(InputFile file) {
    return new FileSlice(file.address(), file.format(), 0, file.length(), 0);
  }

  FileSlice withNewlinesBefore(long count) {
    return new FileSlice(address, format, start, end, count);
  }
}
