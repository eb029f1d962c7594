package dev.tenor.warehouse.export;

import dev.tenor.warehouse.Folders;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.query.SnapshotDatabase;
import dev.tenor.warehouse.query.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A folder with a CSV file a table, UTF-8 with a header, safe to open in a spreadsheet.
 *
 * <p>A cell of words that a spreadsheet would take for a formula begins with an apostrophe instead
 * (OWASP, "CSV Injection"). Lists become JSON, bytes hexadecimal digits.
 */
public final class CsvFolder {
  /** What makes a formula of a cell, full-width forms and characters that are skipped included. */
  private static final String FORMULA = "^[\\s\\x00]*[=+\\-@\\t\\r\\n|%＝＋－＠]";

  private final Path folder;

  public CsvFolder(Path folder) {
    this.folder = folder.toAbsolutePath().normalize();
  }

  /**
   * Writes all files beside the folder and then lets them take its place.
   *
   * @throws ExportProblem where the folder holds anything but CSV files
   */
  public Exported write(Path snapshot) throws IOException, SQLException {
    requireOurs();
    Path beside = sibling("new");
    Path before = sibling("old");
    Folders.delete(beside);
    Files.createDirectories(beside);
    try {
      Exported exported = fill(snapshot, beside);
      if (Files.exists(folder)) {
        Files.move(folder, before);
      }
      Files.move(beside, folder);
      return exported;
    } finally {
      Folders.delete(beside);
      Folders.delete(before);
    }
  }

  private Path sibling(String suffix) {
    return folder.resolveSibling(
        "." + folder.getFileName() + "." + ProcessHandle.current().pid() + "." + suffix);
  }

  private void requireOurs() throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    if (!Files.isDirectory(folder)) {
      throw new ExportProblem(folder + ": is there, and no folder; it stays as it is");
    }
    try (Stream<Path> files = Files.list(folder)) {
      if (!files.allMatch(file -> file.getFileName().toString().endsWith(".csv"))) {
        throw new ExportProblem(folder + ": holds more than CSV files; name another folder");
      }
    }
  }

  private static Exported fill(Path snapshot, Path target) throws SQLException {
    TreeMap<String, Long> rows = new TreeMap<>();
    try (SnapshotDatabase database = SnapshotDatabase.open(snapshot);
        Statement statement = database.connection().createStatement()) {
      for (TableSchema schema : database.tables()) {
        Path file = target.resolve(schema.table() + ".csv");
        rows.put(
            schema.table(),
            statement.executeLargeUpdate(
                "copy (%s) to %s (format csv, header)"
                    .formatted(rows(schema), Sql.text(file.toString()))));
      }
    }
    return new Exported(rows);
  }

  private static String rows(TableSchema schema) {
    return "select %s from %s order by %s"
        .formatted(
            schema.columns().stream().map(CsvFolder::cell).collect(Collectors.joining(", ")),
            Sql.name(schema.table()),
            Comments.names(schema.keys()));
  }

  private static String cell(TableSchema.Column column) {
    String name = Sql.name(column.name());
    String type = column.type().toUpperCase(Locale.ROOT);
    if (type.startsWith("ARRAY")) {
      return "to_json(%s)::varchar as %s".formatted(name, name);
    }
    return switch (type) {
      case "BINARY" -> "hex(%s) as %s".formatted(name, name);
      case "STRING" ->
          "case when regexp_matches(%1$s, %2$s) then '''' || %1$s else %1$s end as %1$s"
              .formatted(name, Sql.text(FORMULA));
      default -> name;
    };
  }
}
