package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WarehouseTest {
  @TempDir private Path folder;
  private Warehouse warehouse;

  @BeforeEach
  void open() {
    warehouse = new Warehouse(folder.resolve("out"));
  }

  @Test
  void nothingIsPublishedBeforeTheFirstRun() throws IOException {
    assertThat(warehouse.published()).isEmpty();
    assertThat(warehouse.snapshotIds()).isEmpty();
    assertThat(warehouse.rollback()).isEmpty();
  }

  @Test
  void aPublishedBuildIsWhatReadersSee() throws IOException {
    Path build = build("1");
    assertThat(warehouse.published()).isEmpty();

    Path snapshot = warehouse.publish(build);

    assertThat(warehouse.published()).contains(snapshot.toRealPath());
    assertThat(warehouse.current().resolve("articles/part.parquet")).hasContent("rows of 1");
    assertThat(build).doesNotExist();
  }

  @Test
  void currentIsARelativeLinkSoThatAWarehouseCanBeMoved() throws IOException {
    warehouse.publish(build("1"));

    Path moved = Files.move(warehouse.root(), folder.resolve("moved"));

    assertThat(moved.resolve("current/articles/part.parquet")).hasContent("rows of 1");
  }

  @Test
  void aReaderThatResolvedTheLinkKeepsItsSnapshot() throws IOException {
    warehouse.publish(build("1"));
    Path resolved = warehouse.published().orElseThrow();

    warehouse.publish(build("2"));

    assertThat(resolved.resolve("articles/part.parquet")).hasContent("rows of 1");
    assertThat(warehouse.current().resolve("articles/part.parquet")).hasContent("rows of 2");
  }

  @Test
  void aBuildWithoutAManifestIsNotPublished() throws IOException {
    warehouse.publish(build("1"));
    Path unfinished = warehouse.newBuild("2");

    assertThatIllegalStateException().isThrownBy(() -> warehouse.publish(unfinished));

    assertThat(warehouse.current().resolve("articles/part.parquet")).hasContent("rows of 1");
  }

  @Test
  void rollbackGoesBackOneSnapshotAtATime() throws IOException {
    for (String id : List.of("1", "2", "3")) {
      warehouse.publish(build(id));
    }

    assertThat(warehouse.rollback()).contains("2");
    assertThat(warehouse.current().resolve("articles/part.parquet")).hasContent("rows of 2");
    assertThat(warehouse.rollback()).contains("1");
    assertThat(warehouse.rollback()).isEmpty();
    assertThat(warehouse.current().resolve("articles/part.parquet")).hasContent("rows of 1");
  }

  @Test
  void rollbackPassesOverIncompleteSnapshots() throws IOException {
    warehouse.publish(build("1"));
    Files.delete(warehouse.publish(build("2")).resolve(Manifest.FILE));
    warehouse.publish(build("3"));

    assertThat(warehouse.rollback()).contains("1");
  }

  @Test
  void theOldestSnapshotsGo() throws IOException {
    for (String id : List.of("1", "2", "3", "4")) {
      warehouse.publish(build(id));
    }

    warehouse.keepLast(2);

    assertThat(warehouse.snapshotIds()).containsExactly("3", "4");
    assertThat(warehouse.root().resolve("snapshots")).isDirectoryNotContaining("glob:**1*");
  }

  @Test
  void thePublishedSnapshotStaysHoweverOldItIs() throws IOException {
    for (String id : List.of("1", "2", "3", "4")) {
      warehouse.publish(build(id));
    }
    for (int i = 0; i < 3; i++) {
      assertThat(warehouse.rollback()).isPresent();
    }

    warehouse.keepLast(1);

    assertThat(warehouse.snapshotIds()).containsExactly("1", "4");
    assertThat(warehouse.current().resolve("articles/part.parquet")).hasContent("rows of 1");
  }

  @Test
  void whatDeadRunsLeftIsRemovedAndNothingElse() throws IOException {
    warehouse.publish(build("1"));
    build("2");
    Files.createDirectories(warehouse.scratch().resolve("blocks"));
    Files.createDirectories(warehouse.models().resolve("m"));
    Files.createSymbolicLink(warehouse.root().resolve(".current-2"), Path.of("snapshots", "gone"));

    warehouse.removeOrphans();

    assertThat(warehouse.root())
        .isDirectoryNotContaining(p -> p.getFileName().toString().startsWith("."));
    assertThat(warehouse.root().resolve("snapshots").toFile().list()).containsExactly("1");
    assertThat(warehouse.current().resolve("articles/part.parquet")).hasContent("rows of 1");
    assertThat(warehouse.models().resolve("m")).exists();
  }

  @Test
  void removingAFolderDoesNotFollowLinksOutOfIt() throws IOException {
    Path precious = Files.writeString(folder.resolve("precious"), "kept");
    Path outside = Files.createDirectories(folder.resolve("outside"));
    Files.writeString(outside.resolve("file"), "kept");
    Path doomed = Files.createDirectories(folder.resolve("doomed"));
    Files.createSymbolicLink(doomed.resolve("a"), outside);
    Files.createSymbolicLink(doomed.resolve("b"), precious);
    Files.createSymbolicLink(doomed.resolve("c"), folder.resolve("gone"));

    Folders.delete(doomed);
    Folders.delete(folder.resolve("never there"));

    assertThat(doomed).doesNotExist();
    assertThat(precious).hasContent("kept");
    assertThat(outside.resolve("file")).hasContent("kept");
  }

  private Path build(String id) throws IOException {
    Path build = warehouse.newBuild(id);
    Files.createDirectories(build.resolve("articles"));
    Files.writeString(build.resolve("articles/part.parquet"), "rows of " + id);
    new Manifest(
            1,
            id,
            null,
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of(),
            new TreeMap<>())
        .write(build);
    return build;
  }
}
