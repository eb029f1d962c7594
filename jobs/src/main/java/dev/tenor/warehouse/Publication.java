package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Where a run's tables are published besides the warehouse's directory.
 *
 * <p>The directory decides: its one atomic switch says which run is published, and the other place
 * follows. So whatever dies between the two, the next call of {@link #follow} knows whether to
 * finish or to undo.
 */
public interface Publication {
  /** Nowhere else. */
  Publication DIRECTORY_ALONE = new DirectoryAlone();

  /**
   * Writes all tables of a snapshot where no reader looks yet, and audits them there.
   *
   * @param snapshot its folder, or the folder that it is built in
   * @return what came of it, in words
   * @throws AuditFailed where what was written is not what the folder holds; nothing is published
   */
  String stage(Path snapshot) throws IOException;

  /**
   * Brings the place to the snapshot that the directory publishes, where it has that one, ends what
   * was begun before and not ended, and drops the snapshots that the directory has dropped.
   *
   * @return what came of it, in words
   */
  String follow() throws IOException;

  /** Whether the place has a snapshot, whole and audited. */
  boolean holds(String snapshotId) throws IOException;

  /** The directory is all there is. */
  final class DirectoryAlone implements Publication {
    private DirectoryAlone() {}

    @Override
    public String stage(Path snapshot) {
      return "";
    }

    @Override
    public String follow() {
      return "";
    }

    @Override
    public boolean holds(String snapshotId) {
      return true;
    }
  }
}
