package dev.tenor.job;

import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.WarehouseLock;
import java.io.IOException;
import java.nio.file.Path;

/** Switches a warehouse back to the snapshot before the published one. */
public final class RollbackJob {
  private final Path warehouse;

  public RollbackJob(Path warehouse) {
    this.warehouse = warehouse;
  }

  /**
   * @return id of the snapshot that is published now
   * @throws UsageProblem where there is no earlier snapshot
   */
  public String run() throws IOException {
    Warehouse target = new Warehouse(warehouse);
    if (!target.hasPublished()) {
      throw new UsageProblem(warehouse + ": no published snapshot");
    }
    try (WarehouseLock lock = WarehouseLock.take(target, SnapshotId.now().owner())) {
      return target
          .rollback()
          .orElseThrow(() -> new UsageProblem(warehouse + ": no earlier snapshot is kept"));
    }
  }
}
