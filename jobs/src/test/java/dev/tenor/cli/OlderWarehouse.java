package dev.tenor.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.tenor.warehouse.Folders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A snapshot as a version of Tenor would have left it that knew fewer tables and columns. */
final class OlderWarehouse {
  private static final ObjectMapper JSON = new ObjectMapper();

  private OlderWarehouse() {}

  /**
   * Copies a snapshot into a warehouse of its own, without the table {@code tone_shift} and the
   * column {@code articles.url}.
   *
   * @return the snapshot's folder
   */
  static Path of(Path snapshot, Path warehouse) throws Exception {
    Path old = warehouse.resolve("snapshots/20200101T000000.000Z");
    try (Stream<Path> all = Files.walk(snapshot)) {
      for (Path path : all.toList()) {
        Path target = old.resolve(snapshot.relativize(path).toString());
        Files.createDirectories(target.getParent());
        Files.copy(path, target, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    Files.createSymbolicLink(
        warehouse.resolve("current"), Path.of("snapshots", old.getFileName().toString()));
    Folders.delete(old.resolve("tone_shift"));
    for (Path file : parquetFiles(old.resolve("articles"))) {
      Path fresh = file.resolveSibling("fresh.parquet");
      try (Connection duckdb = DriverManager.getConnection("jdbc:duckdb:");
          Statement sql = duckdb.createStatement()) {
        sql.execute(
            "copy (select * exclude (url) from read_parquet('%s', hive_partitioning = false)) to '%s'"
                .formatted(file, fresh));
      }
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
    restate(old, 0, "0.0.1");
    return old;
  }

  /** Lets a snapshot's manifest say what its folder holds, and that another version wrote it. */
  static void restate(Path snapshot, int format, String version) throws Exception {
    Path file = snapshot.resolve("_manifest.json");
    ObjectNode manifest = (ObjectNode) JSON.readTree(file.toFile());
    manifest.put("formatVersion", format);
    manifest.withObjectProperty("versions").put("tenor", version);
    ObjectNode tables = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> table : manifest.path("tables").properties()) {
      Path folder = snapshot.resolve(table.getKey());
      if (Files.isDirectory(folder)) {
        ObjectNode written = table.getValue().deepCopy();
        long bytes = 0;
        for (Path parquet : parquetFiles(folder)) {
          bytes += Files.size(parquet);
        }
        tables.set(table.getKey(), written.put("bytes", bytes));
      }
    }
    manifest.set("tables", tables);
    JSON.writeValue(file.toFile(), manifest);
  }

  private static List<Path> parquetFiles(Path folder) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
  }
}
