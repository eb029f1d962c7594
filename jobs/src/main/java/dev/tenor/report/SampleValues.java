package dev.tenor.report;

import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.query.SnapshotDatabase;
import dev.tenor.warehouse.query.Sql;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What stands in the columns of a snapshot, for somebody who has not seen it yet. */
final class SampleValues {
  private static final int ROWS = 1000;
  private static final int VALUES = 3;
  private static final int CHARACTERS = 60;

  /** A value, as words. */
  record Sample(String value) {}

  /** How many rows a table has. */
  record Size(long rows) {}

  /**
   * @param rows of the whole table
   * @param byColumn the most frequent values among the first rows by key, without null
   */
  record OfTable(long rows, Map<String, List<String>> byColumn) {}

  private SampleValues() {}

  /** By table; those that the snapshot lacks are absent. */
  static Map<String, OfTable> of(Path snapshot) throws SQLException {
    Map<String, OfTable> tables = new TreeMap<>();
    try (SnapshotDatabase database = SnapshotDatabase.open(snapshot)) {
      for (TableSchema schema : database.tables()) {
        tables.put(schema.table(), of(schema, database));
      }
    }
    return tables;
  }

  private static OfTable of(TableSchema schema, SnapshotDatabase database) throws SQLException {
    String table = Sql.name(schema.table());
    String keys = schema.keys().stream().map(Sql::name).collect(Collectors.joining(", "));
    database.execute(
        "create or replace temp table first_rows as select * from %s order by %s limit %d"
            .formatted(table, keys, ROWS));
    Map<String, List<String>> byColumn = new TreeMap<>();
    for (TableSchema.Column column : schema.columns()) {
      byColumn.put(column.name(), values(column, database));
    }
    long rows =
        database.rows("select count(*) as \"rows\" from " + table, Size.class).get(0).rows();
    return new OfTable(rows, byColumn);
  }

  private static List<String> values(TableSchema.Column column, SnapshotDatabase database)
      throws SQLException {
    String query =
        """
        select value from (
          select case when length(word) > %1$d then left(word, %1$d) || '…' else word end as value
          from (select %2$s::varchar as word from first_rows)
          where word is not null
        )
        group by value order by count(*) desc, value limit %3$d
        """
            .formatted(CHARACTERS, Sql.name(column.name()), VALUES);
    return database.rows(query, Sample.class).stream().map(s -> ShownText.of(s.value())).toList();
  }
}
