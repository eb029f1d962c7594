package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The list of what must not come back: hashes of ids, and of texts at their outlets. It holds
 * nothing of the articles themselves.
 */
public final class Forgotten {
  private static final String FILE = "forgotten";
  private static final String PENDING = ".forgetting";

  private final Path file;
  private final Path pending;

  public Forgotten(Warehouse warehouse) {
    this.file = warehouse.root().resolve(FILE);
    this.pending = warehouse.root().resolve(PENDING);
  }

  /** All hashes, in hex; empty where nothing was ever forgotten. */
  public SortedSet<String> hashes() throws IOException {
    SortedSet<String> hashes = new TreeSet<>();
    if (Files.exists(file)) {
      Files.readAllLines(file, StandardCharsets.UTF_8).stream()
          .filter(line -> !line.isBlank())
          .forEach(hashes::add);
    }
    return hashes;
  }

  /**
   * Adds hashes in one step: a reader sees the list before or after. Until {@link #end}, snapshots
   * may still hold what is on it.
   */
  public void begin(Collection<String> hashes) throws IOException {
    SortedSet<String> all = hashes();
    all.addAll(hashes);
    ResultFiles.writeText(pending, "");
    ResultFiles.writeText(file, String.join("\n", all) + "\n");
  }

  /** Whether snapshots may still hold what is on the list. */
  public boolean isPending() {
    return Files.exists(pending);
  }

  /** Notes that no snapshot holds any of it. */
  public void end() throws IOException {
    Files.deleteIfExists(pending);
  }
}
