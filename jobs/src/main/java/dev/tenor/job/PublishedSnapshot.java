package dev.tenor.job;

import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.query.SnapshotDatabase;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;

/** Answers questions about the published snapshot from the SQL files under {@code inspect/}. */
final class PublishedSnapshot implements AutoCloseable {
  private final Path folder;
  private final SnapshotDatabase database;

  /**
   * @throws UsageProblem where nothing is published
   */
  PublishedSnapshot(Path warehouse) throws IOException, SQLException {
    this.folder = folder(warehouse);
    this.database = SnapshotDatabase.open(folder);
  }

  /** The folder of the published snapshot, which this version can read. */
  static Path folder(Path warehouse) throws IOException {
    Path snapshot =
        new Warehouse(warehouse)
            .published()
            .orElseThrow(() -> new UsageProblem(warehouse + ": no published snapshot"));
    Manifest.requireReadable(snapshot);
    return snapshot;
  }

  String id() {
    return folder.getFileName().toString();
  }

  /**
   * @param question name of an SQL file
   * @param arguments the values of its question marks
   */
  <R extends Record> List<R> ask(String question, Class<R> type, String... arguments)
      throws IOException, SQLException {
    String file = "inspect/" + question + ".sql";
    try (InputStream in = PublishedSnapshot.class.getClassLoader().getResourceAsStream(file)) {
      String query = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return database.rows(query, type, arguments);
    }
  }

  @Override
  public void close() throws SQLException {
    database.close();
  }
}
