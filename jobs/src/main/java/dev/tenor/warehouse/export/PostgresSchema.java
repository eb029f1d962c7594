package dev.tenor.warehouse.export;

import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import dev.tenor.warehouse.query.SnapshotDatabase;
import dev.tenor.warehouse.query.Sql;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * A schema of a PostgreSQL database with the tables of a snapshot: keys, indexes, and what they
 * mean.
 *
 * <p>Everything happens in one transaction. Readers see the old rows until it ends and wait for
 * nothing; a killed export leaves the old state; views and grants of the tables' users stay.
 */
public final class PostgresSchema {
  private static final String MARK = "Tenor snapshot ";

  /** Any number will do that other programs do not take for their own advisory lock. */
  private static final long LOCK = 0x54656e6f72L;

  private static final int BUFFER_CHARACTERS = 1 << 16;

  private final String url;
  private final Properties access;
  private final String schema;

  /**
   * @param url {@code jdbc:postgresql://host/database}, without a password
   * @param access user, password and whatever else the driver should know
   */
  public PostgresSchema(String url, Properties access, String schema) {
    this.url = url;
    this.access = access;
    this.schema = schema;
  }

  /**
   * Replaces all rows by those of the snapshot.
   *
   * @throws ExportProblem where the schema holds what Tenor did not put there
   */
  public Exported write(Path snapshot) throws IOException, SQLException {
    try (SnapshotDatabase database = SnapshotDatabase.streaming(snapshot);
        Connection target = connect()) {
      target.setAutoCommit(false);
      run(target, "select pg_advisory_xact_lock(" + LOCK + ")");
      requireOurs(target);
      run(target, "create schema if not exists " + Sql.name(schema));
      Exported exported = replace(database, target);
      run(
          target,
          "comment on schema %s is %s"
              .formatted(Sql.name(schema), Sql.text(MARK + snapshot.getFileName())));
      target.commit();
      target.setAutoCommit(true);
      for (TableSchema table : database.tables()) {
        run(target, "analyze " + name(table.table()));
      }
      return exported;
    }
  }

  private Connection connect() throws IOException {
    try {
      return DriverManager.getConnection(url, access);
    } catch (SQLException e) {
      throw new IOException(url + ": " + e.getMessage()); // its causes say less
    }
  }

  private Exported replace(SnapshotDatabase database, Connection target) throws SQLException {
    for (TableSchema table : TableSchemas.load().all()) { // an older snapshot may lack some
      if (!columns(target, table.table()).isEmpty()) {
        run(target, "delete from " + name(table.table()));
      }
    }
    TreeMap<String, Long> rows = new TreeMap<>();
    Set<String> fresh = new HashSet<>();
    for (TableSchema table : database.tables()) {
      Set<String> columns = columns(target, table.table());
      if (columns.isEmpty()) {
        run(target, definition(table));
        fresh.add(table.table());
      } else {
        addColumns(target, table, columns);
      }
      for (String comment : Comments.of(table, name(table.table()))) {
        run(target, comment);
      }
    }
    for (TableSchema table : database.tables()) {
      rows.put(table.table(), copy(database, table, target));
    }
    // An index that is built once is better than one that grows with each row.
    for (TableSchema table : database.tables()) {
      if (fresh.contains(table.table())) {
        run(
            target,
            "alter table %s add primary key (%s)"
                .formatted(name(table.table()), Comments.names(table.keys())));
      }
    }
    for (TableSchema table : database.tables()) {
      if (fresh.contains(table.table())) {
        addReferences(target, table);
      }
    }
    return new Exported(rows);
  }

  private void addReferences(Connection target, TableSchema table) throws SQLException {
    for (References.Reference reference : References.of(table)) {
      // Rows of all tables are replaced in turn: what they name may be there only at the end.
      run(
          target,
          "alter table %s add foreign key (%s) references %s (%s) deferrable initially deferred"
              .formatted(
                  name(table.table()),
                  Sql.name(reference.column()),
                  name(reference.table()),
                  Sql.name(reference.key())));
      run(
          target,
          "create index on %s (%s)".formatted(name(table.table()), Sql.name(reference.column())));
    }
  }

  private void addColumns(Connection target, TableSchema table, Set<String> there)
      throws SQLException {
    for (TableSchema.Column column : table.columns()) {
      if (!there.contains(column.name())) {
        run(
            target,
            "alter table %s add column %s %s"
                .formatted(name(table.table()), Sql.name(column.name()), PostgresTypes.of(column)));
      }
    }
  }

  private String definition(TableSchema table) {
    return "create table %s (%s)"
        .formatted(
            name(table.table()),
            table.columns().stream()
                .map(
                    c ->
                        Sql.name(c.name())
                            + " "
                            + PostgresTypes.of(c)
                            + (c.nullable() ? "" : " not null"))
                .collect(Collectors.joining(", ")));
  }

  private long copy(SnapshotDatabase database, TableSchema table, Connection target)
      throws SQLException {
    String rows =
        "select %s from %s order by %s"
            .formatted(
                table.columns().stream()
                    .map(PostgresTypes::words)
                    .collect(Collectors.joining(", ")),
                Sql.name(table.table()),
                Comments.names(table.keys()));
    CopyIn copy =
        target
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn(
                "copy %s (%s) from stdin"
                    .formatted(
                        name(table.table()),
                        Comments.names(
                            table.columns().stream().map(TableSchema.Column::name).toList())));
    try (Statement statement = database.connection().createStatement();
        ResultSet found = statement.executeQuery(rows)) {
      int columns = table.columns().size();
      StringBuilder lines = new StringBuilder();
      while (found.next()) {
        CopyLine.append(found, columns, lines);
        if (lines.length() > BUFFER_CHARACTERS) {
          flush(lines, copy);
        }
      }
      flush(lines, copy);
      return copy.endCopy();
    } finally {
      if (copy.isActive()) {
        copy.cancelCopy();
      }
    }
  }

  private static void flush(StringBuilder lines, CopyIn copy) throws SQLException {
    byte[] bytes = lines.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    lines.setLength(0);
  }

  private void requireOurs(Connection target) throws SQLException {
    List<String> sql =
        List.of(
            "select coalesce(obj_description(to_regnamespace(?), 'pg_namespace'), '')",
            "select count(*) from pg_class where relnamespace = to_regnamespace(?)");
    String quoted = Sql.name(schema);
    String comment = first(target, sql.get(0), quoted);
    if (!comment.startsWith(MARK) && !first(target, sql.get(1), quoted).equals("0")) {
      throw new ExportProblem(
          "schema " + schema + " holds tables that Tenor did not make; name another one");
    }
  }

  private Set<String> columns(Connection target, String table) throws SQLException {
    Set<String> names = new HashSet<>();
    try (PreparedStatement statement =
        target.prepareStatement(
            "select column_name from information_schema.columns"
                + " where table_schema = ? and table_name = ?")) {
      statement.setString(1, schema);
      statement.setString(2, table);
      try (ResultSet rows = statement.executeQuery()) {
        while (rows.next()) {
          names.add(rows.getString(1));
        }
      }
    }
    return names;
  }

  private static String first(Connection target, String sql, String argument) throws SQLException {
    try (PreparedStatement statement = target.prepareStatement(sql)) {
      statement.setString(1, argument);
      try (ResultSet rows = statement.executeQuery()) {
        rows.next();
        return rows.getString(1);
      }
    }
  }

  private static void run(Connection target, String sql) throws SQLException {
    try (Statement statement = target.createStatement()) {
      statement.execute(sql);
    }
  }

  private String name(String table) {
    return Sql.name(schema) + "." + Sql.name(table);
  }
}
