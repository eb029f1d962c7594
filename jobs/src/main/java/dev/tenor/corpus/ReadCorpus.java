package dev.tenor.corpus;

import dev.tenor.spark.Partitions;
import dev.tenor.spark.Records;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.util.SerializableConfiguration;

/** Reads the files of an input into articles and quarantined records, each record once. */
public final class ReadCorpus {
  /** Large enough to hide the cost of opening a file, small enough to keep all cores busy. */
  static final long SLICE_BYTES = 32L << 20;

  private final SparkSession spark;
  private final FieldNames fields;
  private final ArticleRules rules;
  private final long sliceBytes;
  private final SerializableConfiguration configuration;

  /**
   * @param fields what the input calls an article's fields
   * @param rules what makes an article of a record
   */
  public ReadCorpus(SparkSession spark, FieldNames fields, ArticleRules rules) {
    this(spark, fields, rules, SLICE_BYTES);
  }

  ReadCorpus(SparkSession spark, FieldNames fields, ArticleRules rules, long sliceBytes) {
    this.sliceBytes = sliceBytes;
    this.spark = spark;
    this.fields = fields;
    this.rules = rules;
    this.configuration = new SerializableConfiguration(spark.sparkContext().hadoopConfiguration());
  }

  /** One reading a record, in no particular order. */
  public Dataset<Reading> read(List<InputFile> files) {
    Dataset<RawRecord> records = rawRecords(files);
    ArticleRules making = rules;
    return Partitions.mapWith(
        records, Reading.class, () -> new ArticleMaker(making), ArticleMaker::make);
  }

  private Dataset<RawRecord> rawRecords(List<InputFile> files) {
    Dataset<FileSlice> slices = distribute(numbered(slices(files)));
    FieldNames names = fields;
    int maxRecordBytes = maxRecordBytes(rules.maxTextBytes());
    SerializableConfiguration hadoop = configuration;
    return Partitions.map(
        slices,
        RawRecord.class,
        rows -> {
          RecordSources sources = new RecordSources(names, maxRecordBytes);
          return new SliceRecords(rows, slice -> sources.open(hadoop.value(), slice));
        });
  }

  /** Escapes and other fields come on top of the text itself. */
  static int maxRecordBytes(int maxTextBytes) {
    return (int) Math.min(Integer.MAX_VALUE - 16L, 2L * maxTextBytes + (1 << 16));
  }

  private List<FileSlice> slices(List<InputFile> files) {
    List<FileSlice> slices = new ArrayList<>();
    for (InputFile file : files) {
      long step = file.isSplittable() ? sliceBytes : Long.MAX_VALUE;
      long start = 0;
      do {
        long end = file.length() - start <= step ? file.length() : start + step;
        slices.add(new FileSlice(file.address(), file.format(), start, end, 0));
        start = end;
      } while (start < file.length());
    }
    return slices;
  }

  /** Counts line feeds before each slice where a file has several, so that lines have numbers. */
  private List<FileSlice> numbered(List<FileSlice> slices) {
    List<FileSlice> later =
        slices.stream()
            .filter(slice -> slice.start() > 0 && slice.format() == InputFormat.JSONL)
            .toList();
    if (later.isEmpty()) {
      return slices;
    }
    var addresses = later.stream().map(FileSlice::address).distinct().toList();
    List<FileSlice> counted = slices.stream().filter(s -> addresses.contains(s.address())).toList();
    SerializableConfiguration hadoop = configuration;
    List<FileSlice> counts =
        Partitions.map(
                distribute(counted),
                FileSlice.class,
                rows -> {
                  List<FileSlice> done = new ArrayList<>();
                  while (rows.hasNext()) {
                    FileSlice slice = rows.next();
                    FileSystem system = new Path(slice.address()).getFileSystem(hadoop.value());
                    done.add(slice.withNewlinesBefore(ByteLines.countNewlines(system, slice)));
                  }
                  return done.iterator();
                })
            .collectAsList();
    Map<FileSlice, Long> inSlice = new LinkedHashMap<>();
    counts.forEach(slice -> inSlice.put(slice.withNewlinesBefore(0), slice.newlinesBefore()));
    List<FileSlice> numbered = new ArrayList<>();
    long before = 0;
    for (FileSlice slice : slices) {
      before = slice.start() == 0 ? 0 : before;
      numbered.add(slice.withNewlinesBefore(before));
      before += inSlice.getOrDefault(slice, 0L);
    }
    return numbered;
  }

  private Dataset<FileSlice> distribute(List<FileSlice> slices) {
    long bytes = slices.stream().mapToLong(slice -> slice.end() - slice.start()).sum();
    int cores = spark.sparkContext().defaultParallelism();
    long wanted = Math.max(cores, bytes / sliceBytes);
    int tasks = (int) Math.max(1, Math.min(slices.size(), wanted));
    return spark.createDataset(
        JavaSparkContext.fromSparkContext(spark.sparkContext()).parallelize(slices, tasks).rdd(),
        Records.encoder(FileSlice.class));
  }
}
