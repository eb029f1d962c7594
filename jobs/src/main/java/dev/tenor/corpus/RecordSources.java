package dev.tenor.corpus;

import java.io.IOException;
import java.io.InputStream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** The reader of each format. */
final class RecordSources {
  private final FieldNames fields;
  private final int maxRecordBytes;

  /**
   * @param fields what the input calls an article's fields
   * @param maxRecordBytes longer records are unreadable
   */
  RecordSources(FieldNames fields, int maxRecordBytes) {
    this.fields = fields;
    this.maxRecordBytes = maxRecordBytes;
  }

  /** The records of a slice, from the file system of its address. */
  RecordSource open(Configuration hadoop, FileSlice slice) throws IOException {
    if (slice.format() == InputFormat.PARQUET) {
      return QuarantineSource.is(hadoop, new Path(slice.address()))
          ? new QuarantineSource(hadoop, slice, fields, maxRecordBytes)
          : ParquetSource.open(hadoop, slice, fields);
    }
    Path path = new Path(slice.address());
    FileSystem system = path.getFileSystem(hadoop);
    boolean isPart =
        slice.format() == InputFormat.JSONL
            && (slice.start() > 0 || slice.end() < system.getFileStatus(path).getLen());
    FSDataInputStream in = system.open(path);
    try {
      return isPart
          ? new JsonLinesSource(ByteLines.of(in, slice, maxRecordBytes), json(slice.address()))
          : of(slice.format(), slice.address(), StoredFile.of(slice.address(), in));
    } catch (IOException | RuntimeException e) {
      in.close();
      throw e;
    }
  }

  /**
   * The records of a whole file whose bytes are at hand.
   *
   * @param address goes into the records
   * @param in decompressed; closed with the source
   */
  RecordSource of(InputFormat format, String address, InputStream in) throws IOException {
    return switch (format) {
      case JSONL -> new JsonLinesSource(ByteLines.of(in, maxRecordBytes), json(address));
      case JSON, NEWS_PLEASE -> new JsonObjectsSource(in, json(address), maxRecordBytes);
      case CSV -> new DelimitedSource(in, address, ',', fields, maxRecordBytes);
      case TSV -> new DelimitedSource(in, address, '\t', fields, maxRecordBytes);
      case TXT -> new TextFileSource(in, address, maxRecordBytes);
      case NITF, NEWSML -> new NewsXmlSource(in, address, maxRecordBytes);
      case HTML -> new HtmlSource(in, address, maxPageBytes());
      case WARC -> new WarcSource(in, address, maxPageBytes());
      case PARQUET ->
          throw new UnreadableFile("bad_parquet", "Parquet is not read from a stream of bytes");
    };
  }

  private int maxPageBytes() {
    return (int) Math.min(1 << 30, (long) PageRecord.TIMES_LONGER * maxRecordBytes);
  }

  private JsonRecord json(String address) {
    return new JsonRecord(address, fields, maxRecordBytes);
  }
}
