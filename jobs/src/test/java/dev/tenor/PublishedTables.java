package dev.tenor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A published snapshot as an analyst opens it: plain Parquet, read by DuckDB. */
public final class PublishedTables implements AutoCloseable {
  private final Connection duckdb;
  private final List<String> tables;

  private PublishedTables(Connection duckdb, List<String> tables) {
    this.duckdb = duckdb;
    this.tables = tables;
  }

  public static PublishedTables open(Path snapshot) throws IOException, SQLException {
    Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
    List<String> tables;
    try (Stream<Path> children = Files.list(snapshot)) {
      tables =
          children
              .filter(Files::isDirectory)
              .map(child -> child.getFileName().toString())
              .sorted()
              .toList();
    }
    for (String table : tables) {
      try (Statement sql = duckdb.createStatement()) {
        sql.execute(
            "create view %s as select * from read_parquet('%s/%s/**/*.parquet')"
                .formatted(table, snapshot, table));
      }
    }
    return new PublishedTables(duckdb, tables);
  }

  public List<String> names() {
    return tables;
  }

  /** All rows of a query, each as the text of its cells joined by " | ". */
  public List<String> rows(String query) throws SQLException {
    try (Statement sql = duckdb.createStatement();
        ResultSet result = sql.executeQuery(query)) {
      int columns = result.getMetaData().getColumnCount();
      List<String> rows = new ArrayList<>();
      while (result.next()) {
        List<String> cells = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
          cells.add(String.valueOf(result.getObject(i)));
        }
        rows.add(String.join(" | ", cells));
      }
      return rows;
    }
  }

  public long number(String query) throws SQLException {
    return Long.parseLong(rows(query).get(0));
  }

  /** Rows that one of the two snapshots has and the other has not, for one table. */
  public static List<String> differences(Path snapshot, Path other, String table)
      throws SQLException {
    String rows = "select * from read_parquet('%s/%s/**/*.parquet')";
    String these = rows.formatted(snapshot, table);
    String those = rows.formatted(other, table);
    String query =
        "(%s except all %s) union all (%s except all %s)".formatted(these, those, those, these);
    try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:")) {
      return new PublishedTables(duckdb, List.of()).rows(query + " limit 5");
    }
  }

  @Override
  public void close() throws SQLException {
    duckdb.close();
  }
}
