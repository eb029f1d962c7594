package dev.tenor.warehouse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

  /**
   * The published snapshot's folder; empty before the first run.
   *
   * @throws DamagedSnapshot where the link leads nowhere
   */
  public Optional<Path> published() throws IOException {
    Optional<String> id = publishedId();
    if (id.isPresent() && !Files.exists(current())) {
      throw new DamagedSnapshot(current() + ": damaged: there is no snapshot " + id.get());
    }
    return id.isPresent() ? Optional.of(current().toRealPath()) : Optional.empty();
  }

  /** Whether anything was ever published; it may be damaged since. */
  public boolean hasPublished() throws IOException {
    return publishedId().isPresent();
  }

  /** The id that the link names, whether the snapshot is there or not. */
  public Optional<String> publishedId() throws IOException {
    return Files.isSymbolicLink(current())
        ? Optional.of(Files.readSymbolicLink(current()).getFileName().toString())
        : Optional.empty();
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
  public static String idOf(Path folder) {
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
   * Publishes the whole snapshot before the current one, which may be damaged.
   *
   * @return its id; empty where there is none
   */
  public Optional<String> rollback() throws IOException {
    Optional<String> before = earlier();
    if (before.isPresent()) {
      switchTo(before.get());
    }
    return before;
  }

  /** The complete snapshot before the published one; empty where there is none. */
  public Optional<String> earlier() throws IOException {
    Optional<String> now = publishedId();
    return now.isEmpty()
        ? Optional.empty()
        : snapshotIds().stream()
            .filter(id -> id.compareTo(now.get()) < 0)
            .max(Comparator.naturalOrder());
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

  /**
   * Removes the oldest snapshots; the published one always stays.
   *
   * @param before what was published until now: it stays too where more than one does, for readers
   *     may have resolved the link just before it was switched
   */
  public void keepLast(int count, Optional<Path> before) throws IOException {
    Set<String> staying = new HashSet<>();
    publishedId().ifPresent(staying::add);
    before.filter(path -> count > 1).ifPresent(path -> staying.add(idOf(path)));
    List<String> ids = snapshotIds();
    List<String> last = ids.subList(Math.max(0, ids.size() - count), ids.size());
    for (String id : visibleFolders()) {
      if (!last.isEmpty() && id.compareTo(last.get(0)) < 0 && !staying.contains(id)) {
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

  /** Ids of all whole snapshots, oldest first; damaged ones are passed over. */
  public List<String> snapshotIds() throws IOException {
    return visibleFolders().stream().filter(id -> WholeSnapshot.is(snapshot(id))).toList();
  }

  private List<String> visibleFolders() throws IOException {
    return children(root.resolve(SNAPSHOTS)).stream()
        .map(child -> child.getFileName().toString())
        .filter(name -> !name.startsWith("."))
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
