package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * The Parquet files of a table as they lie on disk, read by their footers; none where no folder.
 *
 * @param nulls how many each column holds that is no nested one; without those of which a footer
 *     does not tell
 */
record WrittenFiles(
    List<Path> files, long rows, long bytes, List<MessageType> schemas, Map<String, Long> nulls) {

  static WrittenFiles of(Path table, Configuration configuration) throws IOException {
    if (!Files.isDirectory(table)) {
      return new WrittenFiles(List.of(), 0, 0, List.of(), Map.of());
    }
    List<Path> files;
    try (Stream<Path> walked = Files.walk(table)) {
      files = walked.filter(file -> file.toString().endsWith(".parquet")).sorted().toList();
    }
    // Made once: without them, each file parses all of Hadoop's settings again.
    ParquetReadOptions options =
        ParquetReadOptions.builder(new HadoopParquetConfiguration(configuration)).build();
    long rows = 0;
    long bytes = 0;
    List<MessageType> schemas = new ArrayList<>();
    Map<String, Long> nulls = new TreeMap<>();
    Set<String> untold = new TreeSet<>();
    for (Path file : files) {
      HadoopInputFile input =
          HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), configuration);
      try (ParquetFileReader reader = ParquetFileReader.open(input, options)) {
        rows += reader.getRecordCount();
        schemas.add(reader.getFooter().getFileMetaData().getSchema());
        for (BlockMetaData block : reader.getFooter().getBlocks()) {
          for (ColumnChunkMetaData column : block.getColumns()) {
            String name = column.getPath().toDotString();
            Statistics<?> statistics = column.getStatistics();
            if (statistics != null && statistics.isNumNullsSet()) {
              nulls.merge(name, statistics.getNumNulls(), Long::sum);
            } else {
              untold.add(name);
            }
          }
        }
      }
      bytes += Files.size(file);
    }
    nulls.keySet().removeAll(untold);
    return new WrittenFiles(files, rows, bytes, schemas, nulls);
  }
}
