package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.column.statistics.Statistics;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.BlockMetaData;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;

/**
 * The Parquet files of a table as they lie on disk, read by their footers; none where no folder.
 *
 * @param sizes of each file, in bytes
 * @param schemas a file each, in their order
 * @param notes the key-value metadata of each file, in their order
 * @param nulls how many each column holds that is no nested one; without those of which a footer
 *     does not tell
 * @param withoutStatistics figures, days and flags whose least and greatest value a footer lacks
 */
record WrittenFiles(
    SortedMap<Path, Long> sizes,
    long rows,
    List<MessageType> schemas,
    List<Map<String, String>> notes,
    Map<String, Long> nulls,
    SortedSet<String> withoutStatistics) {

  static WrittenFiles of(Path table, Configuration configuration) throws IOException {
    if (!Files.isDirectory(table)) {
      return new WrittenFiles(new TreeMap<>(), 0, List.of(), List.of(), Map.of(), new TreeSet<>());
    }
    List<Path> files = parquetFiles(table);
    ParquetReadOptions options = options(configuration);
    long rows = 0;
    SortedMap<Path, Long> sizes = new TreeMap<>();
    List<Map<String, String>> notes = new ArrayList<>();
    SortedSet<String> withoutStatistics = new TreeSet<>();
    List<MessageType> schemas = new ArrayList<>();
    Map<String, Long> nulls = new TreeMap<>();
    Set<String> untold = new TreeSet<>();
    for (Path file : files) {
      sizes.put(file, Files.size(file));
      try (ParquetFileReader reader = open(file, configuration, options)) {
        rows += reader.getRecordCount();
        schemas.add(reader.getFooter().getFileMetaData().getSchema());
        notes.add(reader.getFooter().getFileMetaData().getKeyValueMetaData());
        for (BlockMetaData block : reader.getFooter().getBlocks()) {
          for (ColumnChunkMetaData column : block.getColumns()) {
            String name = column.getPath().toDotString();
            Statistics<?> statistics = column.getStatistics();
            if (statistics != null && statistics.isNumNullsSet()) {
              nulls.merge(name, statistics.getNumNulls(), Long::sum);
            } else {
              untold.add(name);
            }
            if (!isTold(column)) {
              withoutStatistics.add(name);
            }
          }
        }
      }
    }
    nulls.keySet().removeAll(untold);
    return new WrittenFiles(sizes, rows, schemas, notes, nulls, withoutStatistics);
  }

  List<Path> files() {
    return List.copyOf(sizes.keySet());
  }

  long bytes() {
    return sizes.values().stream().mapToLong(Long::longValue).sum();
  }

  /** The Parquet files under a folder, in order of their paths; none where no folder. */
  static List<Path> parquetFiles(Path table) throws IOException {
    if (!Files.isDirectory(table)) {
      return List.of();
    }
    try (Stream<Path> walked = Files.walk(table)) {
      return walked.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
  }

  /** Opens one file. */
  static ParquetFileReader open(Path file, Configuration configuration) throws IOException {
    return open(file, configuration, options(configuration));
  }

  private static ParquetFileReader open(
      Path file, Configuration configuration, ParquetReadOptions options) throws IOException {
    return ParquetFileReader.open(
        HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), configuration),
        options);
  }

  /** Made once for many files: each making parses all of Hadoop's settings. */
  private static ParquetReadOptions options(Configuration configuration) {
    return ParquetReadOptions.builder(new HadoopParquetConfiguration(configuration)).build();
  }

  /** Whether readers can skip by a column: texts are left out, for Parquet omits long bounds. */
  private static boolean isTold(ColumnChunkMetaData column) {
    PrimitiveTypeName type = column.getPrimitiveType().getPrimitiveTypeName();
    if (type == PrimitiveTypeName.BINARY || column.getPath().size() > 1) {
      return true;
    }
    Statistics<?> statistics = column.getStatistics();
    return statistics != null
        && statistics.isNumNullsSet()
        && (statistics.hasNonNullValue() || statistics.getNumNulls() == column.getValueCount());
  }
}
