package dev.tenor.job;

import dev.tenor.warehouse.DamagedSnapshot;
import dev.tenor.warehouse.Manifest;
import dev.tenor.warehouse.Warehouse;
import dev.tenor.warehouse.WholeSnapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** What a run finds published, once it is known that it can be built upon. */
final class StartingPoint {
  private StartingPoint() {}

  /**
   * @return the published snapshot; empty before the first run, and where it is damaged and the run
   *     starts afresh
   * @throws DamagedSnapshot where it is damaged and the run would add to it
   * @throws dev.tenor.warehouse.WarehouseBusy where a newer version wrote it
   */
  static Optional<Path> of(Warehouse warehouse, RunOptions.Start start, Progress progress)
      throws IOException {
    try {
      Optional<Path> published = warehouse.published();
      if (published.isPresent()) {
        Manifest.requireReadable(published.get());
        WholeSnapshot.require(published.get());
      }
      return published;
    } catch (DamagedSnapshot damage) {
      if (start == RunOptions.Start.AFRESH) {
        progress.tell("starts afresh in place of what is published: " + damage.getMessage());
        return Optional.empty();
      }
      throw new DamagedSnapshot(
          damage.getMessage()
              + "\n`tenor rollback` publishes the snapshot before it, `tenor run --rebuild` makes"
              + " another of the input alone");
    }
  }
}
