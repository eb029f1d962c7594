package dev.tenor.warehouse.iceberg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.warehouse.AuditFailed;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables of the directory and those of a catalog are one run, whatever happens in between. The
 * catalog here is a folder; {@link IcebergRunTest} has one in a database.
 */
@Tag("slow")
class IcebergPublicationTest {
  @TempDir private Path folder;

  @BeforeAll
  static void needsIceberg() {
    Assumptions.assumeTrue(
        IcebergRuntime.isPresent(), "skipped: Iceberg is not on the class path; see -Piceberg");
  }

  @Test
  void theCatalogHasTheRowsOfTheDirectoryAndGoesBackWithIt() throws Exception {
    CatalogFixture fixture = CatalogFixture.of("hadoop", folder);
    fixture.publish("1", 1);
    fixture.publish("2", 2);

    assertSameAsDirectory(fixture, "2");
    assertThat(fixture.states()).containsExactly(Map.entry("1", "kept"), Map.entry("2", "current"));
    // A reader of an earlier run reads its branches.
    assertThat(
            fixture.differences(
                "statements", " version as of 'tenor_1'", fixture.warehouse.snapshot("1")))
        .isEmpty();
    assertThat(
            fixture.sql(
                "select distinct summary['tenor.snapshot'] from $statements.snapshots s"
                    + " join $statements.refs r using (snapshot_id) where name = 'main'"))
        .extracting(row -> row.getString(0))
        .containsExactly("2");

    fixture.warehouse.rollback();
    fixture.publication().follow();
    assertSameAsDirectory(fixture, "1");
    assertThat(fixture.states()).containsExactly(Map.entry("1", "current"), Map.entry("2", "kept"));

    fixture.publish("3", 3);
    fixture.warehouse.keepLast(1, Optional.empty());
    fixture.publication().follow();
    assertSameAsDirectory(fixture, "3");
    assertThat(fixture.states()).containsExactly(Map.entry("3", "current"));
    assertThat(fixture.sql("select name from $statements.refs"))
        .extracting(row -> row.getString(0))
        .containsExactlyInAnyOrder("main", "tenor_3");
    assertThat(parquetFiles(folder.resolve("files"), "statements"))
        .isEqualTo(fixture.sql("select file_path from $statements.files").size());
  }

  @Test
  void nobodySeesARunBeforeTheDirectorySwitches() throws Exception {
    CatalogFixture fixture = CatalogFixture.of("hadoop", folder);
    fixture.publish("1", 1);

    fixture.publication().stage(fixture.build("2", 2));

    assertSameAsDirectory(fixture, "1");
    assertThat(fixture.states()).containsEntry("1", "current").containsEntry("2", "staged");
    fixture.warehouse.removeOrphans(); // the run died here; the next one begins
    fixture.publication().follow();
    assertSameAsDirectory(fixture, "1");
    assertThat(fixture.states()).containsExactly(Map.entry("1", "current"));
  }

  /** Dies after so many statements, as a process does; each restart finds what that has left. */
  @Test
  void whateverDiesInBetweenTheNextCallMakesItWhole() throws Exception {
    CatalogFixture fixture = CatalogFixture.of("hadoop", folder);
    fixture.publish("1000", 1);
    int switched = 0;
    int undone = 0;
    for (int lives : new int[] {13, 26, 30, 34, 42}) {
      String id = String.valueOf(1000 + lives);
      Path build = fixture.build(id, lives % 5 + 1);
      IcebergPublication dying = dying(fixture, new AtomicInteger(lives));
      try {
        dying.stage(build);
        fixture.warehouse.publish(build);
        fixture.warehouse.keepLast(2, Optional.empty());
        dying.follow();
      } catch (CatalogProblem killed) {
        assertThat(killed).hasMessageContaining("killed");
        assertBranchesOfTheNamedRunAreWhole(fixture);
      }
      fixture.warehouse.removeOrphans();

      fixture.publication().follow();

      String published = fixture.warehouse.published().orElseThrow().getFileName().toString();
      switched += published.equals(id) ? 1 : 0;
      undone += published.equals(id) ? 0 : 1;
      assertSameAsDirectory(fixture, published);
      assertThat(fixture.states().keySet())
          .as("after " + lives)
          .containsExactlyElementsOf(fixture.warehouse.snapshotIds());
      assertThat(fixture.states()).containsEntry(published, "current");
    }
    assertThat(switched).as("deaths after the directory's switch").isGreaterThan(1);
    assertThat(undone).as("deaths before it").isGreaterThan(1);
  }

  @Test
  void aFirstRunThatDiesLeavesAnEmptyCatalog() throws Exception {
    CatalogFixture fixture = CatalogFixture.of("hadoop", folder);
    AtomicInteger left = new AtomicInteger(14);
    IcebergPublication dying = dying(fixture, left);
    Path build = fixture.build("1", 1);
    assertThatThrownBy(() -> dying.stage(build)).hasMessageContaining("killed");
    fixture.warehouse.removeOrphans();

    assertThat(fixture.publication().follow()).contains("no run yet");
    assertThat(fixture.states()).isEmpty();
    fixture.publish("2", 2);
    assertSameAsDirectory(fixture, "2");
  }

  private static IcebergPublication dying(CatalogFixture fixture, AtomicInteger left) {
    return new IcebergPublication(
        fixture.session,
        fixture.place,
        fixture.warehouse,
        statement -> {
          if (left.getAndDecrement() <= 0) {
            throw new IllegalStateException("killed");
          }
          return fixture.session.sql(statement);
        });
  }

  @Test
  void whatTheAuditOfABranchFindsIsPublishedNowhere() throws Exception {
    CatalogFixture fixture = CatalogFixture.of("hadoop", folder);
    fixture.publish("1", 1);
    String all = " from dim_issue";

    assertThatThrownBy(() -> stageWith(fixture, "2", all, all + " where issue_id = 'i0'"))
        .isInstanceOf(AuditFailed.class)
        .hasMessageContaining("dim_issue: in the catalog: has 1 rows of 2");
    assertThatThrownBy(
            () -> stageWith(fixture, "3", all, " from (select * from dim_issue limit 1), range(2)"))
        .isInstanceOf(AuditFailed.class)
        .hasMessageContaining("1 different keys `issue_id`")
        .hasMessageContaining("other rows than the snapshot");

    fixture.publication().follow();
    assertSameAsDirectory(fixture, "1");
    assertThat(fixture.states()).containsExactly(Map.entry("1", "current"));
  }

  /** Stages a run of which one statement is another. */
  private static void stageWith(CatalogFixture fixture, String id, String part, String other)
      throws Exception {
    new IcebergPublication(
            fixture.session,
            fixture.place,
            fixture.warehouse,
            statement ->
                fixture.session.sql(
                    statement.startsWith("insert overwrite") && statement.endsWith(part)
                        ? statement.replace(part, other)
                        : statement))
        .stage(fixture.build(id, 2));
  }

  @Test
  void partitionsAndColumnsChangeWithoutTouchingEarlierRuns() throws Exception {
    CatalogFixture monthly = CatalogFixture.of("hadoop", folder);
    monthly.publish("1", 1);
    monthly.sql("alter table $statements drop column kind");
    assertThat(partitions(monthly, "statements"))
        .containsExactly("PARTITIONED BY (months(published_date))");
    assertThat(partitions(monthly, "fact_issue_day"))
        .containsExactly("PARTITIONED BY (months(day))");
    assertThat(partitions(monthly, "quarantine")).containsExactly("PARTITIONED BY (month)");
    assertThat(partitions(monthly, "dim_issue")).isEmpty();

    CatalogFixture daily = CatalogFixture.of("hadoop", folder, TablePartitions.DAY);
    daily.publish("2", 2);

    assertThat(partitions(daily, "statements"))
        .containsExactly("PARTITIONED BY (days(published_date))");
    assertThat(partitions(daily, "fact_issue_day")).containsExactly("PARTITIONED BY (months(day))");
    assertSameAsDirectory(daily, "2");
    assertThat(daily.sql("select count(*), count(kind) from $statements"))
        .extracting(Row::toString)
        .containsExactly("[20,20]");
    assertThat(daily.sql("select count(*) from $statements version as of 'tenor_1'"))
        .extracting(row -> row.getLong(0))
        .containsExactly(20L);

    daily.sql("alter table $statements add partition field source_id");
    daily.publish("3", 3);
    assertThat(partitions(daily, "statements"))
        .as("somebody's own choice stays")
        .containsExactly("PARTITIONED BY (days(published_date), source_id)");
  }

  @Test
  void somebodyElsesCommitGivesWay() throws Exception {
    CatalogFixture fixture = CatalogFixture.of("hadoop", folder);
    fixture.publish("1", 1);
    Path build = fixture.build("2", 2);
    fixture.publication().stage(build);
    fixture.sql("delete from $statements where statement_id = 's1-3'");
    fixture.warehouse.publish(build);

    fixture.publication().follow();

    assertSameAsDirectory(fixture, "2");
  }

  @Test
  void whatACatalogComplainsOfHoldsNoSecret() {
    CatalogFixture fixture = CatalogFixture.of("hadoop", folder);
    Map.of(
            "", "org.apache.iceberg.spark.SparkCatalog",
            ".type", "jdbc",
            ".uri", "jdbc:sqlite:/nowhere/at/all.db?password=hush1",
            ".jdbc.password", "hush2",
            ".warehouse", folder.toString())
        .forEach((key, value) -> fixture.session.conf().set("spark.sql.catalog.prod" + key, value));
    IcebergPlace prod = new IcebergPlace("prod", Optional.empty(), "tenor", TablePartitions.MONTH);

    assertThatThrownBy(
            () ->
                new IcebergPublication(
                        fixture.session, prod, fixture.warehouse, fixture.session::sql)
                    .follow())
        .isInstanceOf(CatalogProblem.class)
        .hasMessageStartingWith("catalog prod: ")
        .hasNoCause()
        .message()
        .doesNotContain("hush");
  }

  private static void assertSameAsDirectory(CatalogFixture fixture, String id) throws Exception {
    for (String table : CatalogFixture.TABLES) {
      assertThat(fixture.differences(table, "", fixture.warehouse.snapshot(id)))
          .as(table)
          .isEmpty();
    }
  }

  /** What the documentation tells a reader who wants no mix. */
  private static void assertBranchesOfTheNamedRunAreWhole(CatalogFixture fixture) throws Exception {
    List<String> named =
        fixture.states().entrySet().stream()
            .filter(run -> List.of("current", "switching").contains(run.getValue()))
            .map(Map.Entry::getKey)
            .toList();
    assertThat(named).hasSize(1);
    for (String table : CatalogFixture.TABLES) {
      assertThat(
              fixture.differences(
                  table,
                  " version as of 'tenor_" + named.get(0) + "'",
                  fixture.warehouse.snapshot(named.get(0))))
          .as(table)
          .isEmpty();
    }
  }

  private static List<String> partitions(CatalogFixture fixture, String table) {
    return fixture
        .sql("show create table $" + table)
        .get(0)
        .getString(0)
        .lines()
        .filter(line -> line.startsWith("PARTITIONED BY"))
        .toList();
  }

  private static int parquetFiles(Path folder, String table) throws Exception {
    try (Stream<Path> files = Files.walk(folder)) {
      return (int)
          files
              .filter(file -> file.toString().contains("/" + table + "/data/"))
              .filter(file -> file.toString().endsWith(".parquet"))
              .count();
    }
  }
}
