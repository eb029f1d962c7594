package dev.tenor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Reads a warehouse all the while that others write it, and answers a script's questions; a process
 * of its own, without Spark.
 *
 * <p>On standard input: {@code whole WAREHOUSE} asks whether {@code current} is what its manifest
 * says, {@code same WAREHOUSE OTHER} whether both publish the same rows. The answer is a line that
 * begins with {@code ok} or {@code FAILED}. At the end of input it tells what its own reading
 * found.
 */
public final class SnapshotWatch {
  /** Long enough to leave the run its cores, short beside the time between two runs. */
  private static final long REST_MILLISECONDS = 50;

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path warehouse;
  private final Set<String> seen = new TreeSet<>();
  private final List<String> failures = new ArrayList<>();
  private int readings;
  private volatile boolean isOver;

  private SnapshotWatch(Path warehouse) {
    this.warehouse = warehouse;
  }

  public static void main(String[] arguments) throws Exception {
    SnapshotWatch watch = new SnapshotWatch(Path.of(arguments[0]));
    Thread reader = new Thread(watch::readOnAndOn, "reader");
    reader.start();
    BufferedReader questions =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = questions.readLine(); line != null; line = questions.readLine()) {
      System.out.println(answer(line.split(" ")));
    }
    watch.isOver = true;
    reader.join();
    System.out.println(watch.verdict());
    System.exit(watch.failures.isEmpty() ? 0 : 1);
  }

  private void readOnAndOn() {
    while (!isOver) {
      try {
        if (Files.exists(warehouse.resolve("current"))) {
          Path snapshot = warehouse.resolve("current").toRealPath();
          requireWhole(snapshot);
          seen.add(snapshot.getFileName().toString());
          readings++;
        }
        Thread.sleep(REST_MILLISECONDS);
      } catch (Exception e) {
        failures.add(e.toString());
      }
    }
  }

  private String verdict() {
    return failures.isEmpty() && readings > 0
        ? "ok %d readings of %d snapshots".formatted(readings, seen.size())
        : "FAILED %d of %d readings: %s"
            .formatted(failures.size(), readings, failures.stream().limit(3).toList());
  }

  private static String answer(String[] question) {
    try {
      Path snapshot = Path.of(question[1], "current").toRealPath();
      if (question[0].equals("whole")) {
        requireWhole(snapshot);
      } else {
        requireSameRows(snapshot, Path.of(question[2], "current").toRealPath());
      }
      return "ok " + snapshot.getFileName();
    } catch (Exception e) {
      return "FAILED " + String.join(" ", question) + ": " + e;
    }
  }

  /** All tables of the manifest, as many rows, files and bytes, and all of one run. */
  private static void requireWhole(Path snapshot) throws IOException, SQLException {
    JsonNode manifest = JSON.readTree(snapshot.resolve("_manifest.json").toFile());
    String id = manifest.path("snapshotId").asText();
    require(snapshot, "run of the manifest", snapshot.getFileName().toString(), id);
    JsonNode promised = manifest.path("tables");
    try (PublishedTables tables = PublishedTables.open(snapshot)) {
      Set<String> names = new TreeSet<>();
      promised.fieldNames().forEachRemaining(names::add);
      require(snapshot, "tables", names.toString(), tables.names().toString());
      for (Map.Entry<String, JsonNode> table : promised.properties()) {
        Path folder = snapshot.resolve(table.getKey());
        JsonNode written = table.getValue();
        require(folder, "rows", written.path("rows"), rows(tables, table.getKey()));
        List<Path> files = files(folder);
        require(folder, "files", written.path("files"), files.size());
        long bytes = 0;
        for (Path file : files) {
          bytes += Files.size(file);
        }
        require(folder, "bytes", written.path("bytes"), bytes);
        require(
            folder,
            "runs of the footers",
            List.of(id),
            tables.rows(
                """
                select distinct decode(value) from parquet_kv_metadata('%s/**/*.parquet')
                where decode(key) = 'tenor.run'
                """
                    .formatted(folder)));
      }
    }
  }

  /** Reads every column: a count alone is answered by the footers. */
  private static long rows(PublishedTables tables, String table) throws SQLException {
    return tables.number(
        "select count(*) from (select hash(t) h from " + table + " t) where h > 0");
  }

  private static void requireSameRows(Path snapshot, Path other) throws IOException, SQLException {
    try (PublishedTables tables = PublishedTables.open(other)) {
      for (String table : tables.names()) {
        if (!table.equals("run_metrics")) {
          require(
              snapshot.resolve(table),
              "differences",
              List.of(),
              PublishedTables.differences(snapshot, other, table));
        }
      }
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".parquet")).toList();
    }
  }

  private static void require(Path place, String what, Object expected, Object found)
      throws IOException {
    if (!expected.toString().equals(found.toString())) {
      throw new IOException(place + ": " + what + ": " + found + " instead of " + expected);
    }
  }
}
