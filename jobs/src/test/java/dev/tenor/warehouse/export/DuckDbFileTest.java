package dev.tenor.warehouse.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.tenor.warehouse.query.Sql;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file that an analyst opens. */
class DuckDbFileTest {
  @TempDir private Path folder;

  @Test
  void tablesHaveRowsKeysAndMeanings() throws Exception {
    export(new SmallSnapshot(folder.resolve("s")).withSpeakers());

    assertThat(ask("select speaker_name from dim_speaker where speaker_id = 's1'"))
        .isEqualTo("Ana \"Ö\" Lind");
    assertThat(ask("select comment from duckdb_tables() where table_name = 'dim_issue'"))
        .startsWith("One row: ");
    assertThat(
            ask(
                "select comment from duckdb_columns() where table_name = 'tone_shift'"
                    + " and column_name = 'net_tone_before'"))
        .contains("[-1 to 1]", "does not add up");
    assertThat(
            ask(
                "select constraint_text from duckdb_constraints()"
                    + " where table_name = 'tone_shift' and constraint_type = 'PRIMARY KEY'"))
        .contains("speaker_id", "issue_id");
    assertThat(ask("select evidence_before[2] from tone_shift")).isEqualTo("line\nline");
  }

  @Test
  void columnsThatAnOlderSnapshotLacksAreNull() throws Exception {
    Path old = Files.createDirectories(folder.resolve("s/dim_source"));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "copy (select 'post' as source_id, 1::bigint as article_count)"
              + " to %s (format parquet)".formatted(Sql.text(old.resolve("a.parquet").toString())));
    }
    new CsvFolder(folder.resolve("csv")).write(folder.resolve("s"));

    assertThat(Files.readAllLines(folder.resolve("csv/dim_source.csv")).get(1))
        .isEqualTo("post,,,1");
  }

  @Test
  void aSecondExportTakesThePlaceOfTheFirst() throws Exception {
    export(new SmallSnapshot(folder.resolve("one")).withSpeakers());
    export(
        new SmallSnapshot(folder.resolve("two"))
            .with("dim_issue", 3, Map.of("issue_id", "'i' || n")));

    assertThat(ask("select count(*) from dim_issue")).isEqualTo("3");
    assertThat(ask("select count(*) from duckdb_tables()")).isEqualTo("1");
    assertThat(folder).isDirectoryNotContaining("glob:**/.t.duckdb*");
  }

  @Test
  void anotherKindOfFileStaysAsItIs() throws Exception {
    Files.writeString(folder.resolve("t.duckdb"), "my only copy");

    assertThatThrownBy(() -> export(new SmallSnapshot(folder.resolve("s")).withSpeakers()))
        .isInstanceOf(ExportProblem.class);
    assertThat(folder.resolve("t.duckdb")).hasContent("my only copy");
  }

  private void export(SmallSnapshot snapshot) throws Exception {
    new DuckDbFile(folder.resolve("t.duckdb")).write(snapshot.folder());
  }

  private String ask(String query) throws Exception {
    try (Connection connection =
            DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("t.duckdb"));
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
