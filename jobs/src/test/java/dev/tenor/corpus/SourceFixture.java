package dev.tenor.corpus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;

/** Reads files through the sources of one format, without Spark. */
final class SourceFixture {
  private static final Configuration CONFIGURATION = new Configuration();

  private final InputFormat format;
  private final int maxRecordBytes;

  SourceFixture(InputFormat format, int maxRecordBytes) {
    this.format = format;
    this.maxRecordBytes = maxRecordBytes;
  }

  List<RawRecord> read(Path file, String content) throws IOException {
    return read(file, content.getBytes(StandardCharsets.UTF_8));
  }

  List<RawRecord> read(Path file, byte[] content) throws IOException {
    Files.write(file, content);
    return read(new FileSlice(file.toString(), format, 0, content.length, 0));
  }

  /** The records of slices of {@code step} bytes, one slice after the other. */
  List<RawRecord> readSliced(Path file, byte[] content, int step) throws IOException {
    Files.write(file, content);
    List<RawRecord> records = new ArrayList<>();
    long newlines = 0;
    for (int start = 0; start < content.length; start += step) {
      int end = Math.min(content.length, start + step);
      FileSlice slice = new FileSlice(file.toString(), format, start, end, newlines);
      records.addAll(read(slice));
      newlines += ByteLines.countNewlines(system(), slice);
    }
    return records;
  }

  private List<RawRecord> read(FileSlice slice) throws IOException {
    List<RawRecord> records = new ArrayList<>();
    try (RecordSource source = open(slice)) {
      for (RawRecord record = source.next(); record != null; record = source.next()) {
        records.add(record);
      }
    }
    return records;
  }

  private RecordSource open(FileSlice slice) throws IOException {
    return new RecordSources(FieldNames.DEFAULT, maxRecordBytes).open(CONFIGURATION, slice);
  }

  private static FileSystem system() throws IOException {
    return FileSystem.getLocal(CONFIGURATION);
  }
}
