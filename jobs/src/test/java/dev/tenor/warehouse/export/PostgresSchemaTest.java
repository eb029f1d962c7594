package dev.tenor.warehouse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real PostgreSQL, started here, with readers who do not wait. */
@Tag("slow")
class PostgresSchemaTest {
  private static final Properties TESTER = new Properties();
  private static LocalPostgres server;

  @TempDir private Path folder;

  @BeforeAll
  static void start() throws IOException, InterruptedException {
    Optional<Path> tools = LocalPostgres.installed();
    assumeTrue(tools.isPresent(), "skipped: no PostgreSQL server is installed on this machine");
    TESTER.setProperty("user", "tester");
    server = LocalPostgres.start(tools.get());
  }

  @AfterAll
  static void stop() throws IOException, InterruptedException {
    if (server != null) {
      server.close();
    }
  }

  @BeforeEach
  void forget() throws SQLException {
    run("drop schema if exists tenor cascade");
  }

  @Test
  void tablesHaveRowsKeysReferencesAndMeanings() throws Exception {
    export(speakers());

    assertThat(ask("select speaker_name from tenor.dim_speaker where speaker_id = 's1'"))
        .isEqualTo("Ana \"Ö\" Lind");
    assertThat(ask("select array_to_string(surface_forms, '|') from tenor.dim_speaker limit 1"))
        .isEqualTo("a,b|c\"d\\e|{x}");
    assertThat(ask("select evidence_before[2] from tenor.tone_shift")).isEqualTo("line\nline");
    assertThat(ask("select raw::text || detail from tenor.quarantine"))
        .isEqualTo("\\x00fftab\tand\uFFFDnothing");
    assertThat(ask("select obj_description('tenor.dim_issue'::regclass)")).startsWith("One row: ");
    assertThat(
            ask(
                "select count(*) from pg_constraint where conrelid = 'tenor.tone_shift'::regclass and contype in ('p', 'f')"))
        .isEqualTo("3");
    assertThat(ask("select obj_description('tenor'::regnamespace)"))
        .isEqualTo("Tenor snapshot one");
  }

  @Test
  void aReaderSeesTheOldRowsUntilTheNewOnesAreAllThereAndWaitsForNothing() throws Exception {
    export(speakers());
    try (Connection reader = connect();
        Statement reading = reader.createStatement()) {
      reader.setAutoCommit(false);
      reader.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      reading.execute("set local lock_timeout = '1s'");
      assertThat(first(reading, "select count(*) from tenor.dim_speaker")).isEqualTo("2");

      export(issues(3)); // would hang here if it needed the reader to end

      assertThat(first(reading, "select count(*) from tenor.dim_speaker")).isEqualTo("2");
      reader.commit();
      assertThat(first(reading, "select count(*) from tenor.dim_issue")).isEqualTo("3");
    }
  }

  @Test
  void viewsAndRightsOfItsUsersOutliveAnExport() throws Exception {
    export(issues(1));
    run("create view public.my_issues as select issue_id from tenor.dim_issue");
    run("create role analyst");
    run("grant usage on schema tenor to analyst; grant select on tenor.dim_issue to analyst");
    try {
      export(issues(5));

      assertThat(ask("select count(*) from public.my_issues")).isEqualTo("5");
      assertThat(ask("select has_table_privilege('analyst', 'tenor.dim_issue', 'select')"))
          .isEqualTo("t");
    } finally {
      run("drop view public.my_issues; drop owned by analyst; drop role analyst");
    }
  }

  @Test
  void aColumnOfALaterVersionIsAdded() throws Exception {
    export(issues(1));
    run("alter table tenor.dim_issue drop column parent");

    export(issues(2));

    assertThat(ask("select count(*) from tenor.dim_issue where parent is null")).isEqualTo("2");
  }

  @Test
  void anExportThatFailsLeavesTheOldState() throws Exception {
    export(speakers());
    SmallSnapshot broken =
        new SmallSnapshot(folder.resolve("broken"))
            .with("dim_issue", 4, Map.of("issue_id", "'i' || n"))
            .with("dim_speaker", 0, Map.of())
            .with("tone_shift", 1, Map.of("speaker_id", "'nobody'", "issue_id", "'i1'"));

    assertThatThrownBy(() -> export(broken)).isInstanceOf(SQLException.class);
    assertThat(ask("select count(*) from tenor.dim_issue")).isEqualTo("1");
    assertThat(ask("select count(*) from tenor.dim_speaker")).isEqualTo("2");
  }

  @Test
  void anExportThatIsKilledLeavesTheOldState() throws Exception {
    export(issues(1));
    SmallSnapshot large =
        new SmallSnapshot(folder.resolve("large"))
            .with("dim_issue", 2, Map.of("issue_id", "'i' || n"))
            .with(
                "run_metrics",
                3_000_000,
                Map.of("stage", "'s' || n", "metric", "repeat('m', 200)"));
    Process export =
        new ProcessBuilder(
                List.of(
                    ProcessHandle.current().info().command().orElseThrow(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    Export.class.getName(),
                    server.url(),
                    large.folder().toString()))
            .inheritIO()
            .start();
    awaitCopy();
    export.destroyForcibly();
    assertThat(export.waitFor(30, TimeUnit.SECONDS)).isTrue();

    assertThat(ask("select count(*) from tenor.dim_issue")).isEqualTo("1");
    export(issues(7));
    assertThat(ask("select count(*) from tenor.dim_issue")).isEqualTo("7");
  }

  @Test
  void aSchemaWithTablesOfOthersStaysAsItIs() throws Exception {
    run("create schema tenor; create table tenor.ledger(entry text)");

    assertThatThrownBy(() -> export(issues(1)))
        .isInstanceOf(ExportProblem.class)
        .hasMessageContaining("tables that Tenor did not make");
    assertThat(ask("select count(*) from tenor.ledger")).isEqualTo("0");
  }

  @Test
  void aServerThatIsNotThereIsNamed() {
    PostgresSchema nowhere =
        new PostgresSchema("jdbc:postgresql://127.0.0.1:1/news", TESTER, "tenor");

    assertThatThrownBy(() -> nowhere.write(issues(1).folder()))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("127.0.0.1:1");
  }

  /** An export in a process of its own, which can be killed. */
  static final class Export {
    public static void main(String[] arguments) throws Exception {
      Properties access = new Properties();
      access.setProperty("user", "tester");
      new PostgresSchema(arguments[0], access, "tenor").write(Path.of(arguments[1]));
    }
  }

  private void awaitCopy() throws SQLException, InterruptedException {
    for (int i = 0; i < 600; i++) {
      if (!ask("select count(*) from pg_stat_progress_copy where tuples_processed > 1000")
          .equals("0")) {
        return;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("the export has not begun within a minute");
  }

  private SmallSnapshot speakers() throws Exception {
    return new SmallSnapshot(folder.resolve("one")).withSpeakers();
  }

  private SmallSnapshot issues(int count) throws Exception {
    return new SmallSnapshot(folder.resolve("issues" + count))
        .with("dim_issue", count, Map.of("issue_id", "'i' || n"));
  }

  private static void export(SmallSnapshot snapshot) throws Exception {
    new PostgresSchema(server.url(), TESTER, "tenor").write(snapshot.folder());
  }

  private static Connection connect() throws SQLException {
    return DriverManager.getConnection(server.url(), TESTER);
  }

  private static void run(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String ask(String sql) throws SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      return first(statement, sql);
    }
  }

  private static String first(Statement statement, String sql) throws SQLException {
    try (ResultSet rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
