package dev.tenor.warehouse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Holds a snapshot's files against its manifest, by their number and sizes.
 *
 * <p>A lost file would otherwise be rows that silently are no longer carried over: Spark reads what
 * it finds in a folder.
 */
public final class WholeSnapshot {
  private WholeSnapshot() {}

  /**
   * @param snapshot a folder that a warehouse has published
   * @throws DamagedSnapshot naming the first table that is not as it was written
   */
  public static void require(Path snapshot) throws IOException {
    for (Map.Entry<String, Manifest.WrittenTable> table : Manifest.tablesOf(snapshot).entrySet()) {
      Path folder = snapshot.resolve(table.getKey());
      List<Path> files = WrittenFiles.parquetFiles(folder);
      long bytes = 0;
      for (Path file : files) {
        bytes += Files.size(file);
      }
      Manifest.WrittenTable written = table.getValue();
      if (files.size() != written.files() || bytes != written.bytes()) {
        throw new DamagedSnapshot(
            "%s: damaged: %,d files of %,d bytes, its manifest says %,d of %,d"
                .formatted(folder, files.size(), bytes, written.files(), written.bytes()));
      }
    }
  }

  /** Whether a folder is a snapshot that is as it was written. */
  static boolean is(Path folder) {
    try {
      require(folder);
      return true;
    } catch (IOException | UncheckedIOException e) { // or another run is just removing it
      return false;
    }
  }
}
