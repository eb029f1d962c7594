package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A folder of snapshots and the link {@code current} to the published one.
 *
 * <p>A snapshot is built under a hidden name, becomes immutable by its manifest, and is published
 * by one atomic rename of the link: a reader that resolves the link once sees one run.
 */
public final class Warehouse {
  private static final String SNAPSHOTS = "snapshots";
  private static final String CURRENT = "current";
  private static final String BUILDING = ".building-";
  private static final String FRESH_LINK = ".current-";

  private final Path root;

  public Warehouse(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  public Path root() {
    return root;
  }

  public Path models() {
    return root.resolve("models");
  }

  /** Where results lie that a later run need not compute again; no reader's business. */
  public Path reusable() {
    return root.resolve(".reusable");
  }

  /** Where a run may spill; emptied by the next one. */
  public Path scratch() {
    return root.resolve(".scratch");
  }

  /** The link that readers open. */
  public Path current() {
    return root.resolve(CURRENT);
  }

  /** The published snapshot's folder; empty before the first run. */
  public Optional<Path> published() throws IOException {
    return Files.exists(current()) ? Optional.of(current().toRealPath()) : Optional.empty();
  }

  /** The folder of a complete snapshot. */
  public Path snapshot(String id) {
    return root.resolve(SNAPSHOTS).resolve(id);
  }

  /** A folder to build a snapshot in; nobody reads it before {@link #publish}. */
  public Path newBuild(String snapshotId) throws IOException {
    return Files.createDirectories(root.resolve(SNAPSHOTS).resolve(BUILDING + snapshotId));
  }

  /** The id of a snapshot, by its folder or by the folder that it is built in. */
  static String idOf(Path folder) {
    String name = folder.getFileName().toString();
    return name.startsWith(BUILDING) ? name.substring(BUILDING.length()) : name;
  }

  /** Removes a build that will not be published; what cannot be removed, the next run removes. */
  public void abandon(Path build) {
    try {
      Folders.delete(build);
    } catch (IOException e) {
      // the failure that led here is the one to tell
    }
  }

  /**
   * Makes a finished build the published snapshot.
   *
   * @param build a folder of {@link #newBuild} with its manifest
   * @return the snapshot's final folder
   */
  public Path publish(Path build) throws IOException {
    if (!Files.exists(build.resolve(Manifest.FILE))) {
      throw new IllegalStateException(build + " has no manifest");
    }
    String id = idOf(build);
    Path snapshot = build.resolveSibling(id);
    Files.move(build, snapshot, StandardCopyOption.ATOMIC_MOVE);
    switchTo(id);
    return snapshot;
  }

  /**
   * Publishes the complete snapshot before the current one.
   *
   * @return its id; empty where there is none
   */
  public Optional<String> rollback() throws IOException {
    Optional<Path> published = published();
    if (published.isEmpty()) {
      return Optional.empty();
    }
    String now = published.get().getFileName().toString();
    Optional<String> before =
        snapshotIds().stream().filter(id -> id.compareTo(now) < 0).max(Comparator.naturalOrder());
    if (before.isPresent()) {
      switchTo(before.get());
    }
    return before;
  }

  /** Removes what runs that died have left; only the holder of the lock may call it. */
  public void removeOrphans() throws IOException {
    for (Path child : children(root.resolve(SNAPSHOTS))) {
      if (child.getFileName().toString().startsWith(BUILDING)) {
        Folders.delete(child);
      }
    }
    for (Path child : children(root)) {
      if (child.getFileName().toString().startsWith(FRESH_LINK)) {
        Files.delete(child);
      }
    }
    ReusableResults.mend(reusable());
    Folders.delete(scratch());
  }

  /** Removes the oldest snapshots; the published one always stays. */
  public void keepLast(int count) throws IOException {
    String now = published().map(path -> path.getFileName().toString()).orElse("");
    List<String> ids = snapshotIds();
    for (String id : ids.subList(0, Math.max(0, ids.size() - count))) {
      if (!id.equals(now)) {
        drop(id);
      }
    }
  }

  /** Removes a snapshot that is not the published one. */
  public void drop(String id) throws IOException {
    // Hidden first: a run that dies in between must not leave half a snapshot to roll back to.
    Path snapshot = snapshot(id);
    Path hidden = snapshot.resolveSibling(BUILDING + id);
    Files.move(snapshot, hidden, StandardCopyOption.ATOMIC_MOVE);
    Folders.delete(hidden);
  }

  /** Ids of all complete snapshots, oldest first. */
  public List<String> snapshotIds() throws IOException {
    return children(root.resolve(SNAPSHOTS)).stream()
        .filter(child -> Files.exists(child.resolve(Manifest.FILE)))
        .map(child -> child.getFileName().toString())
        .filter(name -> !name.startsWith("."))
        .sorted()
        .toList();
  }

  private void switchTo(String id) throws IOException {
    Path fresh = root.resolve(FRESH_LINK + id);
    Files.deleteIfExists(fresh);
    Files.createSymbolicLink(fresh, Path.of(SNAPSHOTS, id));
    Files.move(
        fresh, current(), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }

  static List<Path> children(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList();
    }
  }
}
