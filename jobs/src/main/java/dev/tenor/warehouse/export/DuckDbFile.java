package dev.tenor.warehouse.export;

import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.query.DuckDbTypes;
import dev.tenor.warehouse.query.SnapshotDatabase;
import dev.tenor.warehouse.query.Sql;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** A DuckDB file with the tables of a snapshot, their keys and what they mean. */
public final class DuckDbFile {
  private static final int MAGIC_OFFSET = 8;
  private static final byte[] MAGIC = "DUCK".getBytes(StandardCharsets.US_ASCII);

  private final Path file;

  public DuckDbFile(Path file) {
    this.file = file.toAbsolutePath().normalize();
  }

  /**
   * Writes the file beside its place and moves it there whole; readers of an earlier one keep it.
   *
   * @throws ExportProblem where another kind of file has that name
   */
  public Exported write(Path snapshot) throws IOException, SQLException {
    requireOurs();
    Files.createDirectories(file.getParent());
    Path beside =
        file.resolveSibling("." + file.getFileName() + "." + ProcessHandle.current().pid());
    Files.deleteIfExists(beside);
    try {
      Exported exported = fill(snapshot, beside);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return exported;
    } finally {
      Files.deleteIfExists(beside);
      Files.deleteIfExists(beside.resolveSibling(beside.getFileName() + ".wal"));
    }
  }

  private void requireOurs() throws IOException {
    if (!Files.exists(file)) {
      return;
    }
    byte[] start = new byte[MAGIC_OFFSET + MAGIC.length];
    if (Files.isRegularFile(file)) {
      try (InputStream in = Files.newInputStream(file)) {
        in.readNBytes(start, 0, start.length);
      }
    }
    if (!new String(start, MAGIC_OFFSET, MAGIC.length, StandardCharsets.US_ASCII).equals("DUCK")) {
      throw new ExportProblem(file + ": is there, and no DuckDB database; it stays as it is");
    }
  }

  private static Exported fill(Path snapshot, Path target) throws SQLException {
    TreeMap<String, Long> rows = new TreeMap<>();
    try (SnapshotDatabase database = SnapshotDatabase.open(snapshot)) {
      database.execute("attach " + Sql.text(target.toString()) + " as target");
      for (TableSchema schema : database.tables()) {
        database.execute(definition(schema));
        try (Statement statement = database.connection().createStatement()) {
          rows.put(schema.table(), statement.executeLargeUpdate(copy(schema)));
        }
        for (String comment : Comments.of(schema, name(schema))) {
          database.execute(comment);
        }
      }
      database.execute("detach target"); // writes what is still in its log
    }
    return new Exported(rows);
  }

  private static String copy(TableSchema schema) {
    return "insert into %s select * from %s order by %s"
        .formatted(name(schema), Sql.name(schema.table()), Comments.names(schema.keys()));
  }

  private static String definition(TableSchema schema) {
    List<String> lines = new ArrayList<>();
    for (TableSchema.Column column : schema.columns()) {
      lines.add(
          Sql.name(column.name())
              + " "
              + DuckDbTypes.of(column)
              + (column.nullable() ? "" : " not null"));
    }
    lines.add("primary key (" + Comments.names(schema.keys()) + ")");
    return "create table %s (%s)".formatted(name(schema), String.join(", ", lines));
  }

  private static String name(TableSchema schema) {
    return "target.main." + Sql.name(schema.table());
  }
}
