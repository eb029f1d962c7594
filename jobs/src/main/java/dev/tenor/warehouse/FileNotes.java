package dev.tenor.warehouse;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.parquet.format.FileMetaData;
import org.apache.parquet.format.KeyValue;
import org.apache.parquet.format.Util;

/**
 * Words about its origin in the footer of each Parquet file, so that a file that was copied away
 * still tells which run wrote it and what one row is.
 *
 * <p>Spark has no way to pass key-value metadata to its writer: the footer, which lies at the end
 * of a file, is written anew. The layout is that of the format's specification: data, footer, its
 * length as four bytes in little-endian order, and the magic word.
 */
final class FileNotes {
  static final String RUN = "tenor.run";
  static final String TABLE = "tenor.table";
  static final String GRAIN = "tenor.grain";
  static final String KEYS = "tenor.keys";
  static final String FORMAT = "tenor.format";

  private static final int LENGTH_BYTES = 4;
  private static final int TAIL_BYTES = LENGTH_BYTES + 4;

  private FileNotes() {}

  /** What the files of a table say. */
  static SortedMap<String, String> of(TableSchema schema, String run) {
    return new TreeMap<>(
        Map.of(
            RUN, run,
            TABLE, schema.table(),
            GRAIN, schema.grain(),
            KEYS, String.join(",", schema.keys()),
            FORMAT, String.valueOf(Manifest.FORMAT_VERSION)));
  }

  /** Adds notes to all files of a table that nobody reads yet. */
  static void add(Path table, SortedMap<String, String> notes) throws IOException {
    for (Path file : WrittenFiles.parquetFiles(table)) {
      addToFile(file, notes);
      // Hadoop's sum over the file, which is no longer that file's.
      Files.deleteIfExists(file.resolveSibling("." + file.getFileName() + ".crc"));
    }
  }

  private static void addToFile(Path file, SortedMap<String, String> notes) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      ByteBuffer tail = read(channel, channel.size() - TAIL_BYTES, TAIL_BYTES);
      int length = tail.order(ByteOrder.LITTLE_ENDIAN).getInt();
      byte[] magic = new byte[TAIL_BYTES - LENGTH_BYTES];
      tail.get(magic);
      long start = channel.size() - TAIL_BYTES - length;
      FileMetaData footer =
          Util.readFileMetaData(
              new ByteArrayInputStream(read(channel, start, length).array(), 0, length));
      notes.forEach(
          (key, value) -> {
            KeyValue note = new KeyValue(key);
            note.setValue(value);
            footer.addToKey_value_metadata(note);
          });
      ByteArrayOutputStream fresh = new ByteArrayOutputStream(length + 512);
      Util.writeFileMetaData(footer, fresh);
      int freshLength = fresh.size();
      fresh.write(
          ByteBuffer.allocate(LENGTH_BYTES)
              .order(ByteOrder.LITTLE_ENDIAN)
              .putInt(freshLength)
              .array());
      fresh.write(magic);
      ByteBuffer bytes = ByteBuffer.wrap(fresh.toByteArray());
      for (long at = start; bytes.hasRemaining(); ) {
        at += channel.write(bytes, at);
      }
    }
  }

  private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    while (bytes.hasRemaining()) {
      if (channel.read(bytes, from + bytes.position()) < 0) {
        throw new IOException("ends too soon");
      }
    }
    return bytes.flip();
  }
}
