package dev.tenor.warehouse.iceberg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tenor.PublishedTables;
import dev.tenor.TestSession;
import dev.tenor.cli.TenorCommand;
import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the sample that publish to a catalog, by the command line. */
@Tag("slow")
class IcebergRunTest {
  @TempDir private Path folder;

  @Test
  void aCatalogHasAllTablesOfTheDirectoryThroughRunRollbackAndForget() throws Exception {
    Assumptions.assumeTrue(
        IcebergRuntime.isPresent(), "skipped: Iceberg is not on the class path; see -Piceberg");
    TestSession.spark();
    CatalogFixture fixture = CatalogFixture.of("jdbc", folder);

    run(fixture);
    String first = assertSameAsDirectory(fixture);
    run(fixture, "--to", "2024-12-05", "--rebuild", "--partition-by", "day");
    String second = assertSameAsDirectory(fixture);
    assertThat(second).isNotEqualTo(first);

    tenor("rollback");
    assertThat(assertSameAsDirectory(fixture)).isEqualTo(first);
    assertThat(fixture.states())
        .containsExactly(Map.entry(first, "current"), Map.entry(second, "kept"));

    String id;
    try (PublishedTables tables = PublishedTables.open(fixture.warehouse.snapshot(first))) {
      id = tables.rows("select min(article_id) from articles").get(0);
    }
    tenor("forget", id);
    String third = assertSameAsDirectory(fixture);
    assertThat(fixture.states()).containsEntry(third, "current").doesNotContainKey(first);
    assertThat(dataFiles(fixture, "articles"))
        .as("files on disk against files of the runs that are kept")
        .isEqualTo(
            fixture
                .sql(
                    "select distinct file_path from (select file_path from $articles.files"
                        + keptBranches(fixture, third)
                        + ")")
                .size());
  }

  private static int dataFiles(CatalogFixture fixture, String table) throws Exception {
    try (Stream<Path> files = Files.walk(Path.of(fixture.place.files().orElseThrow()))) {
      return (int)
          files
              .map(Path::toString)
              .filter(file -> file.contains("/" + table + "/data/") && file.endsWith(".parquet"))
              .count();
    }
  }

  private static String keptBranches(CatalogFixture fixture, String current) {
    StringBuilder others = new StringBuilder();
    for (String id : fixture.states().keySet()) {
      if (!id.equals(current)) {
        others
            .append(" union all select file_path from $articles.files version as of 'tenor_")
            .append(id)
            .append("'");
      }
    }
    return others.toString();
  }

  private static void run(CatalogFixture fixture, String... more) {
    List<String> arguments = new ArrayList<>(List.of("run", "--input", "data/sample"));
    arguments.addAll(List.of("--speech", "rules", "--tone", "lexical", "--report", "none"));
    arguments.addAll(List.of("--warehouse", fixture.warehouse.root().toString()));
    arguments.addAll(List.of("--publish", "iceberg", "--namespace", fixture.place.namespace()));
    arguments.addAll(List.of("--catalog", fixture.place.catalog()));
    arguments.addAll(List.of("--catalog-files", fixture.place.files().orElseThrow()));
    arguments.addAll(List.of(more));
    assertThat(TenorCommand.run(arguments.toArray(String[]::new))).isZero();
  }

  private void tenor(String command, String... more) {
    List<String> arguments = new ArrayList<>(List.of(command));
    arguments.addAll(List.of(more));
    arguments.addAll(List.of("--warehouse", folder.resolve("out").toString()));
    assertThat(TenorCommand.run(arguments.toArray(String[]::new))).isZero();
  }

  /** The snapshot that both publish. */
  private static String assertSameAsDirectory(CatalogFixture fixture) throws Exception {
    Path published = fixture.warehouse.published().orElseThrow();
    for (TableSchema schema : TableSchemas.load().all()) {
      assertThat(fixture.differences(schema.table(), "", published)).as(schema.table()).isEmpty();
    }
    String id = published.getFileName().toString();
    assertThat(fixture.states()).containsEntry(id, "current");
    return id;
  }
}
