package dev.tenor.corpus;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Arrays;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Reads a plain text file: one article, named after the file without its extension. */
final class TextFileSource implements RecordSource {
  private final FileSystem system;
  private final FileSlice slice;
  private final int maxRecordBytes;
  private boolean done;

  TextFileSource(FileSystem system, FileSlice slice, int maxRecordBytes) {
    this.system = system;
    this.slice = slice;
    this.maxRecordBytes = maxRecordBytes;
  }

  @Override
  public RawRecord next() throws IOException {
    if (done) {
      return null;
    }
    done = true;
    byte[] bytes;
    try (FSDataInputStream in = system.open(new Path(slice.address()))) {
      bytes = in.readNBytes(maxRecordBytes + 1);
    }
    long length = Math.max(bytes.length, slice.end());
    if (bytes.length > maxRecordBytes) {
      return unreadable(
          bytes, length, "too_large", "a file of " + length + " bytes, over the limit");
    }
    try {
      return new RawRecord(
          slice.address(),
          1,
          id(),
          null,
          null,
          null,
          null,
          null,
          RawBytes.utf8(bytes),
          null,
          null,
          RawBytes.kept(bytes),
          length);
    } catch (CharacterCodingException e) {
      return unreadable(bytes, length, "bad_encoding", "not UTF-8");
    }
  }

  private RawRecord unreadable(byte[] bytes, long length, String reason, String detail) {
    byte[] raw = Arrays.copyOf(bytes, Math.min(bytes.length, RawBytes.KEPT_BYTES));
    return RawRecord.unreadable(slice.address(), 1, reason, detail, raw, length);
  }

  private String id() {
    String name = new Path(slice.address()).getName();
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  @Override
  public void close() {}
}
