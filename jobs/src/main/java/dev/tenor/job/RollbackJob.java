package dev.tenor.job;

import dev.tenor.spark.Sessions;
import dev.tenor.warehouse.Publication;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.WarehouseLock;
import dev.tenor.warehouse.iceberg.IcebergPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Switches a warehouse back to the snapshot before the published one, and the catalog with it that
 * the latest run has published to.
 */
public final class RollbackJob {
  private final Path warehouse;
  private final String master;

  /**
   * @param master where Spark runs; it starts for a catalog alone
   */
  public RollbackJob(Path warehouse, String master) {
    this.warehouse = warehouse;
    this.master = master;
  }

  /**
   * @return id of the snapshot that is published now
   * @throws UsageProblem where there is no earlier snapshot, or a library is missing
   */
  public String run() throws IOException {
    Warehouse target = new Warehouse(warehouse);
    if (!target.hasPublished()) {
      throw new UsageProblem(warehouse + ": no published snapshot");
    }
    Optional<IcebergPlace> place = Publications.recorded(target);
    Publications.requireLibraries(place);
    try (WarehouseLock lock = WarehouseLock.take(target, SnapshotId.now().owner())) {
      String before =
          target
              .earlier()
              .orElseThrow(() -> new UsageProblem(warehouse + ": no earlier snapshot is kept"));
      Publication publication =
          place.isEmpty()
              ? Publication.DIRECTORY_ALONE
              : Publications.open(place, Sessions.open(master, target.scratch()), target);
      publication.follow();
      if (!publication.holds(before)) {
        publication.stage(target.snapshot(before));
      }
      target.rollback();
      publication.follow();
      return before;
    }
  }
}
