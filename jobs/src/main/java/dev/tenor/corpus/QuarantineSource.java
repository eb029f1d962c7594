package dev.tenor.corpus;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.ParquetReader;
import org.apache.parquet.hadoop.example.GroupReadSupport;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;

/**
 * Reads the records of a quarantine again, as what they were: under their own file and number, in
 * their own format. A record of which not all is there stays what it is.
 */
final class QuarantineSource implements RecordSource {
  private static final List<String> COLUMNS =
      List.of(
          "input_file",
          "record_number",
          "reason",
          "detail",
          "raw",
          "raw_length",
          "format",
          "header");

  /** Its raw bytes are the article as this program writes it. */
  private static final String REWRITTEN = "conflicting_id";

  private final ParquetReader<Group> rows;
  private final FieldNames fields;
  private final int maxRecordBytes;

  /**
   * @param fields what the records call an article's fields
   */
  QuarantineSource(Configuration hadoop, FileSlice slice, FieldNames fields, int maxRecordBytes)
      throws IOException {
    this.rows =
        ParquetReader.builder(new GroupReadSupport(), new Path(slice.address()))
            .withConf(hadoop)
            .withFileRange(slice.start(), slice.end())
            .build();
    this.fields = fields;
    this.maxRecordBytes = maxRecordBytes;
  }

  /** Whether a Parquet file has a quarantine's columns; false where it cannot be read. */
  static boolean is(Configuration hadoop, Path file) {
    try (ParquetFileReader reader =
        ParquetFileReader.open(HadoopInputFile.fromPath(file, hadoop))) {
      MessageType schema = reader.getFooter().getFileMetaData().getSchema();
      return COLUMNS.stream().allMatch(schema::containsField);
    } catch (IOException | RuntimeException e) {
      return false; // who reads it as Parquet says what is wrong
    }
  }

  @Override
  public RawRecord next() throws IOException {
    Group row = rows.read();
    return row == null ? null : record(row);
  }

  private RawRecord record(Group row) throws IOException {
    String file = text(row, "input_file");
    long number = row.getLong("record_number", 0);
    byte[] raw = row.getBinary("raw", 0).getBytes();
    long length = row.getLong("raw_length", 0);
    String format = text(row, "format");
    String header = text(row, "header");
    Optional<InputFormat> known = Optional.ofNullable(format).flatMap(InputFormat::ofName);
    RawRecord again =
        known.isEmpty() || raw.length == 0 || length > raw.length
            ? asBefore(row, file, number, raw, length)
            : read(row, known.get(), file, number, raw, header);
    return again.of(file, number, raw, length, format, header);
  }

  private RawRecord asBefore(Group row, String file, long number, byte[] raw, long length) {
    String detail = text(row, "detail");
    String words = detail == null ? "" : detail.replaceFirst(" \\(raw holds the first .*", "");
    return RawRecord.unreadable(file, number, text(row, "reason"), words, raw, length);
  }

  private RawRecord read(
      Group row, InputFormat format, String file, long number, byte[] raw, String header)
      throws IOException {
    if (format == InputFormat.WARC) {
      WholeFile page = new WholeFile(raw, raw.length);
      return PageRecord.of(file, 1, page, header, Optional.empty());
    }
    FieldNames names = REWRITTEN.equals(text(row, "reason")) ? FieldNames.DEFAULT : fields;
    RecordSources sources = new RecordSources(names, maxRecordBytes);
    byte[] content = raw;
    if (header != null) {
      ByteArrayOutputStream headed = new ByteArrayOutputStream();
      headed.writeBytes(header.getBytes(StandardCharsets.UTF_8));
      headed.write('\n');
      headed.writeBytes(raw);
      content = headed.toByteArray();
    }
    try (RecordSource source = sources.of(format, file, new ByteArrayInputStream(content))) {
      RawRecord read = source.next();
      while (read != null && format.isReadWhole() && read.recordNumber() != number) {
        read = source.next(); // its raw bytes are the whole file, of several articles
      }
      return read != null ? read : asBefore(row, file, 1, raw, raw.length);
    } catch (UnreadableFile e) {
      return RawRecord.unreadable(file, 1, e.reason(), e.getMessage(), raw, raw.length);
    }
  }

  private static String text(Group row, String column) {
    return row.getFieldRepetitionCount(column) == 0
        ? null
        : row.getBinary(column, 0).toStringUsingUTF8();
  }

  @Override
  public void close() throws IOException {
    rows.close();
  }
}
