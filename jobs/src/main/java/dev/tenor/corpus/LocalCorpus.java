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

  /**
   * @throws InputProblem while reading, where a file cannot be read
   */
  public Iterator<Reading> read(List<InputFile> files) {
    Configuration hadoop = new Configuration();
    RecordSources sources = new RecordSources(fields, ReadCorpus.maxRecordBytes(maxTextBytes));
    Iterator<FileSlice> slices = files.stream().map(FileSlice::whole).iterator();
    Iterator<RawRecord> records = new SliceRecords(slices, slice -> sources.open(hadoop, slice));
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
