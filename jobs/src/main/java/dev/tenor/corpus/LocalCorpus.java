package dev.tenor.corpus;

import dev.tenor.spark.HadoopSettings;
import java.util.Iterator;
import java.util.List;
import org.apache.hadoop.conf.Configuration;

/**
 * Reads a corpus in this process, one record after the other in order of files and records: for
 * tools that would be done before a session is ready.
 */
public final class LocalCorpus {
  private final FieldNames fields;
  private final ArticleRules rules;

  /**
   * @param fields what the input calls an article's fields
   * @param rules what makes an article of a record
   */
  public LocalCorpus(FieldNames fields, ArticleRules rules) {
    this.fields = fields;
    this.rules = rules;
  }

  /**
   * @throws InputProblem while reading, where a file cannot be read
   */
  public Iterator<Reading> read(List<InputFile> files) {
    Configuration hadoop = HadoopSettings.ofProcess();
    RecordSources sources =
        new RecordSources(fields, ReadCorpus.maxRecordBytes(rules.maxTextBytes()));
    Iterator<FileSlice> slices = files.stream().map(FileSlice::whole).iterator();
    Iterator<RawRecord> records = new SliceRecords(slices, slice -> sources.open(hadoop, slice));
    ArticleMaker maker = new ArticleMaker(rules);
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
