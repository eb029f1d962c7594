package dev.tenor.job;

import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import dev.tenor.warehouse.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;

/** Tells what a warehouse holds, by its manifests alone. */
public final class InspectWarehouseJob {
  private final Path warehouse;

  public InspectWarehouseJob(Path warehouse) {
    this.warehouse = warehouse;
  }

  /** A table of the published snapshot. */
  public record Table(String name, String kind, String grain, long rows, int files, long bytes) {}

  /** A snapshot that is kept. */
  public record Snapshot(
      String id,
      boolean isPublished,
      long articles,
      long bytes,
      SortedMap<String, String> versions) {}

  /**
   * Tables of the published snapshot, by kind and name.
   *
   * @throws UsageProblem where nothing is published
   */
  public List<Table> tables() throws IOException {
    SortedMap<String, Manifest.WrittenTable> written =
        Manifest.tablesOf(PublishedSnapshot.folder(warehouse));
    List<Table> tables = new ArrayList<>();
    for (String kind : List.of("evidence", "dimension", "fact", "trend", "about")) {
      for (TableSchema schema : TableSchemas.load().all()) {
        Manifest.WrittenTable table = written.get(schema.table());
        if (schema.kind().equals(kind) && table != null) {
          tables.add(
              new Table(
                  schema.table(),
                  kind,
                  schema.grain(),
                  table.rows(),
                  table.files(),
                  table.bytes()));
        }
      }
    }
    return tables;
  }

  /**
   * Snapshots that are kept, latest first.
   *
   * @throws UsageProblem where nothing is published
   */
  public List<Snapshot> snapshots() throws IOException {
    Warehouse target = new Warehouse(warehouse);
    Optional<Path> published = target.published();
    List<Snapshot> snapshots = new ArrayList<>();
    for (String id : target.snapshotIds()) {
      Path folder = target.snapshot(id);
      SortedMap<String, Manifest.WrittenTable> tables = Manifest.tablesOf(folder);
      snapshots.add(
          0,
          new Snapshot(
              id,
              published.isPresent() && published.get().getFileName().toString().equals(id),
              tables.containsKey("articles") ? tables.get("articles").rows() : 0,
              tables.values().stream().mapToLong(Manifest.WrittenTable::bytes).sum(),
              Manifest.versionsOf(folder)));
    }
    if (snapshots.isEmpty()) {
      throw new UsageProblem(warehouse + ": no published snapshot");
    }
    return snapshots;
  }
}
