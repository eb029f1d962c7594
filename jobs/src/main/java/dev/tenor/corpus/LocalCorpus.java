package dev.tenor.corpus;

import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * Reads a corpus in this process, one record after the other in order of files and records: for
 * tools that would be done before a session is ready.
 */
public final class LocalCorpus {
  private final FieldNames fields;
  private final int maxTextBytes;

  /**
   * @param fields what the input calls an article's fields
   * @param maxTextBytes texts longer than this are quarantined
   */
  public LocalCorpus(FieldNames fields, int maxTextBytes) {
    this.fields = fields;
    this.maxTextBytes = maxTextBytes;
  }

  /** Whether no file is Parquet, which only a session reads. */
  public static boolean canRead(List<InputFile> files) {
    return files.stream().noneMatch(file -> file.format() == InputFormat.PARQUET);
  }

  /**
   * @throws InputProblem while reading, where a file cannot be read
   */
  public Iterator<Reading> read(List<InputFile> files) {
    Configuration hadoop = new Configuration();
    int maxRecordBytes = ReadCorpus.maxRecordBytes(maxTextBytes);
    Iterator<FileSlice> slices =
        files.stream()
            .map(file -> new FileSlice(file.address(), file.format(), 0, file.length(), 0))
            .iterator();
    Iterator<RawRecord> records =
        new SliceRecords(slices, slice -> ReadCorpus.open(hadoop, slice, fields, maxRecordBytes));
    ArticleMaker maker = new ArticleMaker(maxTextBytes);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return records.hasNext();
      }

      @Override
      public Reading next() {
        return maker.make(records.next());
      }
    };
  }
}
