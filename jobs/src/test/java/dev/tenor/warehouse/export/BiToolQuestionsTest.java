package dev.tenor.warehouse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An exported database, asked in the ways in which BI tools ask: metadata of the driver, probes of
 * a query's columns, dates cut to months, nested selects. Written here by their shape, not
 * recorded.
 */
@Tag("slow")
class BiToolQuestionsTest {
  private static final Properties TESTER = new Properties();

  @TempDir private static Path folder;
  private static LocalPostgres server;
  private static Connection connection;

  @BeforeAll
  static void export() throws Exception {
    Optional<Path> tools = LocalPostgres.installed();
    assumeTrue(tools.isPresent(), "skipped: no PostgreSQL server is installed on this machine");
    TESTER.setProperty("user", "tester");
    server = LocalPostgres.start(tools.get());
    SmallSnapshot snapshot =
        new SmallSnapshot(folder.resolve("s"))
            .withSpeakers()
            .with(
                "issue_trend",
                59,
                Map.of(
                    "period_grain", "'day'",
                    "period_start", "(date '2031-01-01' + n::int)",
                    "issue_id", "'ports'",
                    "article_count", "2::bigint"));
    new PostgresSchema(server.url(), TESTER, "tenor").write(snapshot.folder());
    connection = DriverManager.getConnection(server.url(), TESTER);
  }

  @AfterAll
  static void stop() throws Exception {
    if (connection != null) {
      connection.close();
    }
    if (server != null) {
      server.close();
    }
  }

  @Test
  void theDriverTellsTablesColumnsMeaningsAndTheStar() throws Exception {
    DatabaseMetaData about = connection.getMetaData();

    assertThat(cells(about.getTables(null, "tenor", "%", new String[] {"TABLE"}), "TABLE_NAME"))
        .contains("issue_trend", "dim_speaker", "tone_shift");
    assertThat(cells(about.getTables(null, "tenor", "dim_issue", null), "REMARKS").get(0))
        .startsWith("One row: ");
    assertThat(cells(about.getColumns(null, "tenor", "issue_trend", "share"), "REMARKS").get(0))
        .contains("does not add up");
    assertThat(cells(about.getColumns(null, "tenor", "issue_trend", "period_start"), "TYPE_NAME"))
        .containsExactly("date");
    assertThat(cells(about.getPrimaryKeys(null, "tenor", "issue_trend"), "COLUMN_NAME"))
        .containsExactlyInAnyOrder("period_grain", "period_start", "issue_id");
    assertThat(cells(about.getImportedKeys(null, "tenor", "tone_shift"), "PKTABLE_NAME"))
        .containsExactlyInAnyOrder("dim_speaker", "dim_issue");
    assertThat(cells(about.getIndexInfo(null, "tenor", "tone_shift", false, true), "COLUMN_NAME"))
        .contains("issue_id");
  }

  @Test
  void aProbeForNoRowsTellsTheColumns() throws Exception {
    for (String probe :
        List.of(
            "SELECT * FROM (select issue_id, share from tenor.issue_trend) \"Custom SQL Query\""
                + " LIMIT 0",
            "SELECT * FROM (select issue_id, share from tenor.issue_trend) q WHERE 1=0")) {
      try (PreparedStatement statement = connection.prepareStatement(probe)) {
        assertThat(statement.getMetaData().getColumnTypeName(2)).isEqualTo("float8");
        assertThat(statement.executeQuery().next()).isFalse();
      }
    }
  }

  @Test
  void datesAreCutToMonthsByEachOfTheirWays() throws Exception {
    List<String> months = List.of("2031-01-01 | 62", "2031-02-01 | 56");

    assertThat(
            rows(
                """
                SELECT DATE_TRUNC('month', period_start) AS __timestamp,
                  sum(article_count) AS "SUM(article_count)"
                FROM tenor.issue_trend
                WHERE period_start >= TO_DATE('2031-01-01', 'YYYY-MM-DD')
                  AND period_start < TO_DATE('2031-03-01', 'YYYY-MM-DD')
                GROUP BY DATE_TRUNC('month', period_start)
                ORDER BY __timestamp LIMIT 10000
                """))
        .isEqualTo(months);
    assertThat(
            rows(
                """
                SELECT CAST(DATE_TRUNC('month', "tenor"."issue_trend"."period_start") AS date)
                    AS "period_start",
                  SUM("tenor"."issue_trend"."article_count") AS "sum"
                FROM "tenor"."issue_trend"
                LEFT JOIN "tenor"."dim_issue" AS "Dim Issue - Issue"
                  ON "tenor"."issue_trend"."issue_id" = "Dim Issue - Issue"."issue_id"
                WHERE "tenor"."issue_trend"."period_grain" = 'day'
                GROUP BY CAST(DATE_TRUNC('month', "tenor"."issue_trend"."period_start") AS date)
                ORDER BY 1 ASC
                """))
        .isEqualTo(months);
    assertThat(
            rows(
                """
                SELECT DATE_TRUNC('MONTH', CAST("t"."period_start" AS TIMESTAMP WITHOUT TIME ZONE))
                    AS "tmn:period_start:ok",
                  SUM("t"."article_count") AS "sum:article_count:ok"
                FROM "tenor"."issue_trend" "t" GROUP BY 1 ORDER BY 1
                """))
        .isEqualTo(months);
    assertThat(
            rows(
                """
                SELECT make_date(EXTRACT(YEAR FROM "_"."period_start")::int,
                    EXTRACT(MONTH FROM "_"."period_start")::int, 1) AS "c0",
                  SUM("_"."article_count") AS "a0"
                FROM (select "$Table"."period_start", "$Table"."article_count"
                  from "tenor"."issue_trend" "$Table") "_"
                GROUP BY 1 ORDER BY 1 LIMIT 1000001
                """))
        .isEqualTo(months);
  }

  @Test
  void aGridReadsPageByPage() throws Exception {
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(10); // the driver keeps a cursor open on the server
      int rows = 0;
      try (ResultSet found = statement.executeQuery("SELECT t.* FROM tenor.issue_trend t")) {
        while (found.next()) {
          rows++;
        }
      }
      assertThat(rows).isEqualTo(59);
    } finally {
      connection.rollback();
      connection.setAutoCommit(true);
    }
  }

  @Test
  void theCatalogTellsKeysInWords() throws Exception {
    assertThat(
            rows(
                """
                SELECT c.relname, pg_catalog.pg_get_constraintdef(k.oid, true)
                FROM pg_catalog.pg_constraint k
                JOIN pg_catalog.pg_class c ON c.oid = k.conrelid
                JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace
                WHERE n.nspname = 'tenor' AND c.relname = 'issue_trend' AND k.contype = 'p'
                """))
        .singleElement()
        .asString()
        .startsWith("issue_trend | PRIMARY KEY (");
  }

  private static List<String> rows(String query) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet found = statement.executeQuery(query)) {
      List<String> rows = new ArrayList<>();
      while (found.next()) {
        String first = found.getString(1).replaceFirst(" 00:00:00.*", "");
        rows.add(first + " | " + found.getString(2));
      }
      return rows;
    }
  }

  private static List<String> cells(ResultSet found, String column) throws SQLException {
    try (found) {
      List<String> cells = new ArrayList<>();
      while (found.next()) {
        cells.add(found.getString(column));
      }
      return cells;
    }
  }
}
