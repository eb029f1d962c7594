package dev.tenor.warehouse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    warehouse.keepLast(2, Optional.empty());

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

    warehouse.keepLast(1, Optional.empty());

    assertThat(warehouse.snapshotIds()).containsExactly("1", "4");
    assertThat(warehouse.current().resolve("articles/part.parquet")).hasContent("rows of 1");
  }

  @Test
  void whatWasPublishedJustBeforeStaysForThoseWhoReadIt() throws IOException {
    for (String id : List.of("1", "2", "3")) {
      warehouse.publish(build(id));
    }
    warehouse.rollback();
    warehouse.rollback();
    Path before = warehouse.published().orElseThrow();
    warehouse.publish(build("4"));

    warehouse.keepLast(2, Optional.of(before));

    assertThat(warehouse.snapshotIds()).containsExactly("1", "3", "4");
    warehouse.keepLast(1, Optional.of(before));
    assertThat(warehouse.snapshotIds()).containsExactly("4");
  }

  @Test
  void damagedSnapshotsArePassedOverAndGoWithThoseOfTheirAge() throws IOException {
    for (String id : List.of("1", "2", "3", "4")) {
      warehouse.publish(build(id));
    }
    Files.writeString(warehouse.snapshot("3").resolve("articles/part.parquet"), "short");
    Files.writeString(warehouse.snapshot("1").resolve(Manifest.FILE), "{");

    assertThat(warehouse.snapshotIds()).containsExactly("2", "4");
    assertThat(warehouse.rollback()).contains("2");
    warehouse.publish(build("5"));
    warehouse.keepLast(2, Optional.empty());
    assertThat(warehouse.root().resolve("snapshots").toFile().list())
        .containsExactlyInAnyOrder("4", "5");
  }

  @Test
  void aLinkThatLeadsNowhereIsDamageAndRollbackMendsIt() throws IOException {
    warehouse.publish(build("1"));
    Folders.delete(warehouse.publish(build("2")));

    assertThatExceptionOfType(DamagedSnapshot.class)
        .isThrownBy(() -> warehouse.published())
        .withMessageContaining("there is no snapshot 2");
    assertThat(warehouse.rollback()).contains("1");
    assertThat(warehouse.published()).contains(warehouse.snapshot("1").toRealPath());
  }

  @Test
  void lostAndCutFilesAreNamed() throws IOException {
    Path snapshot = warehouse.publish(build("1"));
    WholeSnapshot.require(snapshot);
    Path file = snapshot.resolve("articles/part.parquet");

    Files.writeString(file, "rows");
    assertDamaged(snapshot, "articles: damaged: 1 files of 4 bytes, its manifest says 1 of 9");
    Files.delete(file);
    assertDamaged(snapshot, "articles: damaged: 0 files");
    Files.delete(snapshot.resolve(Manifest.FILE));
    assertDamaged(snapshot, "it has no _manifest.json");
  }

  private static void assertDamaged(Path snapshot, String words) {
    assertThatExceptionOfType(DamagedSnapshot.class)
        .isThrownBy(() -> WholeSnapshot.require(snapshot))
        .withMessageContaining(words);
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
    String rows = "rows of " + id;
    Files.writeString(build.resolve("articles/part.parquet"), rows);
    new Manifest(
            1,
            id,
            null,
            List.of(),
            new TreeMap<>(),
            new TreeMap<>(),
            new TreeMap<>(),
            List.of(),
            new TreeMap<>(Map.of("articles", new Manifest.WrittenTable(1, 1, rows.length()))))
        .write(build);
    return build;
  }
}
