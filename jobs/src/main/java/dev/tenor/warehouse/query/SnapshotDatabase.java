package dev.tenor.warehouse.query;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * A published snapshot as a database: a view for each of its tables, in the columns of this
 * version's schemas. Columns that an older snapshot lacks are null.
 */
public final class SnapshotDatabase implements AutoCloseable {
  private static final JsonMapper JSON =
      JsonMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE).build();

  private final Connection connection;
  private final List<TableSchema> tables = new ArrayList<>();

  private SnapshotDatabase(Connection connection) {
    this.connection = connection;
  }

  /**
   * @param snapshot a folder that a warehouse has published, its link resolved
   */
  public static SnapshotDatabase open(Path snapshot) throws SQLException {
    return open(snapshot, new Properties());
  }

  /** Like {@link #open(Path)}; results come row by row, whatever their size, one at a time. */
  public static SnapshotDatabase streaming(Path snapshot) throws SQLException {
    Properties settings = new Properties();
    settings.setProperty("jdbc_stream_results", "true");
    return open(snapshot, settings);
  }

  private static SnapshotDatabase open(Path snapshot, Properties settings) throws SQLException {
    settings.setProperty("autoinstall_known_extensions", "false");
    settings.setProperty("autoload_known_extensions", "false");
    SnapshotDatabase database =
        new SnapshotDatabase(DriverManager.getConnection("jdbc:duckdb:", settings));
    try {
      database.execute("set TimeZone = 'UTC'");
      for (TableSchema schema : TableSchemas.load().all()) {
        Path folder = snapshot.resolve(schema.table());
        if (Files.isDirectory(folder)) {
          database.addView(schema, folder);
        }
      }
      return database;
    } catch (SQLException e) {
      database.close();
      throw e;
    }
  }

  /** The tables that the snapshot has, by name. */
  public List<TableSchema> tables() {
    return List.copyOf(tables);
  }

  public Connection connection() {
    return connection;
  }

  public void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  /**
   * The rows of a query as records, whose components are named as its columns are, in camel case.
   *
   * @param arguments the values of its question marks
   */
  public <R extends Record> List<R> rows(String query, Class<R> type, String... arguments)
      throws SQLException {
    String asJson = "select to_json(answer)::varchar from (" + query + ") answer";
    try (PreparedStatement statement = connection.prepareStatement(asJson)) {
      for (int i = 0; i < arguments.length; i++) {
        statement.setString(i + 1, arguments[i]);
      }
      List<R> records = new ArrayList<>();
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          records.add(JSON.readValue(rows.getString(1), type));
        }
      }
      return records;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("rows that are no " + type.getSimpleName(), e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }

  private void addView(TableSchema schema, Path folder) throws SQLException {
    String files =
        "read_parquet(%s, hive_partitioning = false)"
            .formatted(Sql.text(folder.toAbsolutePath() + "/**/*.parquet"));
    Set<String> written = columns(files);
    List<String> columns = new ArrayList<>();
    for (TableSchema.Column column : schema.columns()) {
      String name = Sql.name(column.name());
      columns.add(
          written.contains(column.name())
              ? name
              : "null::" + DuckDbTypes.of(column) + " as " + name);
    }
    execute(
        "create view %s as select %s from %s"
            .formatted(Sql.name(schema.table()), String.join(", ", columns), files));
    tables.add(schema);
  }

  private Set<String> columns(String files) throws SQLException {
    Set<String> names = new HashSet<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("describe select * from " + files)) {
      while (rows.next()) {
        names.add(rows.getString("column_name"));
      }
    }
    return names;
  }
}
