package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.HadoopParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.util.HadoopInputFile;
import org.apache.parquet.schema.MessageType;

/**
 * The Parquet files of a table as they lie on disk, read by their footers; none where no folder.
 */
record WrittenFiles(List<Path> files, long rows, long bytes, List<MessageType> schemas) {

  static WrittenFiles of(Path table, Configuration configuration) throws IOException {
    if (!Files.isDirectory(table)) {
      return new WrittenFiles(List.of(), 0, 0, List.of());
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
    for (Path file : files) {
      HadoopInputFile input =
          HadoopInputFile.fromPath(new org.apache.hadoop.fs.Path(file.toUri()), configuration);
      try (ParquetFileReader reader = ParquetFileReader.open(input, options)) {
        rows += reader.getRecordCount();
        schemas.add(reader.getFooter().getFileMetaData().getSchema());
      }
      bytes += Files.size(file);
    }
    return new WrittenFiles(files, rows, bytes, schemas);
  }
}
