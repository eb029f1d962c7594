package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/**
 * One pass over the key columns of a small table, without Spark: planning a query costs a hundred
 * times what it takes to read a few thousand keys.
 *
 * @param rows that could be read
 * @param keys different ones; a row with a null in its key has none
 * @param nulls by column, of those that were asked for
 */
record KeyScan(long rows, long keys, Map<String, Long> nulls) {

  /**
   * @param notNull columns whose nulls are to be counted
   */
  static KeyScan of(
      List<Path> files, TableSchema schema, List<String> notNull, Configuration configuration)
      throws IOException {
    Set<String> read = new LinkedHashSet<>(schema.keys());
    read.addAll(notNull);
    Set<List<String>> keys = new HashSet<>();
    Map<String, Long> nulls = new TreeMap<>();
    notNull.forEach(column -> nulls.put(column, 0L));
    long rows = 0;
    for (Path file : files) {
      try (ParquetFileReader reader = WrittenFiles.open(file, configuration)) {
        MessageType whole = reader.getFooter().getFileMetaData().getSchema();
        List<Type> fields = new ArrayList<>();
        read.forEach(column -> fields.add(whole.getType(column)));
        MessageType part = new MessageType(whole.getName(), fields);
        reader.setRequestedSchema(part);
        MessageColumnIO columns = new ColumnIOFactory().getColumnIO(part, whole);
        for (PageReadStore pages = reader.readNextRowGroup();
            pages != null;
            pages = reader.readNextRowGroup()) {
          RecordReader<Group> records =
              columns.getRecordReader(pages, new GroupRecordConverter(part));
          for (long i = 0; i < pages.getRowCount(); i++) {
            Group row = records.read();
            rows++;
            key(row, schema.keys(), keys);
            for (String column : notNull) {
              if (row.getFieldRepetitionCount(column) == 0) {
                nulls.merge(column, 1L, Long::sum);
              }
            }
          }
        }
      }
    }
    return new KeyScan(rows, keys.size(), nulls);
  }

  private static void key(Group row, List<String> columns, Set<List<String>> keys) {
    List<String> key = new ArrayList<>(columns.size());
    for (String column : columns) {
      if (row.getFieldRepetitionCount(column) == 0) {
        return;
      }
      key.add(row.getValueToString(row.getType().getFieldIndex(column), 0));
    }
    keys.add(key);
  }
}
