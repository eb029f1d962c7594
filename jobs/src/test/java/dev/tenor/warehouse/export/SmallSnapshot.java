package dev.tenor.warehouse.export;

import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.TableSchemas;
import dev.tenor.warehouse.query.DuckDbTypes;
import dev.tenor.warehouse.query.Sql;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Writes folders of Parquet files as a published snapshot has them, without a run. */
public final class SmallSnapshot {
  private static final Map<String, String> FILLERS =
      Map.of(
          "STRING",
          "''",
          "BIGINT",
          "0::bigint",
          "INT",
          "0::int",
          "DOUBLE",
          "0.0::double",
          "BOOLEAN",
          "false",
          "DATE",
          "date '2031-01-01'");

  private final Path folder;

  public SmallSnapshot(Path folder) {
    this.folder = folder;
  }

  public Path folder() {
    return folder;
  }

  /**
   * A table with one row a number from 0 to {@code rows} - 1.
   *
   * @param cells SQL over the number {@code n} by column; other columns are null, or empty where
   *     they may not be
   */
  public SmallSnapshot with(String table, int rows, Map<String, String> cells)
      throws IOException, SQLException {
    Files.createDirectories(folder.resolve(table));
    Map<String, String> columns = new LinkedHashMap<>();
    for (TableSchema.Column column : TableSchemas.load().of(table).columns()) {
      String type = column.type().toUpperCase(Locale.ROOT);
      String filler =
          column.nullable()
              ? "null::" + DuckDbTypes.of(column)
              : FILLERS.getOrDefault(type, "[]::" + DuckDbTypes.of(column));
      columns.put(column.name(), cells.getOrDefault(column.name(), filler));
    }
    StringBuilder select = new StringBuilder();
    columns.forEach(
        (name, cell) ->
            select.append(select.isEmpty() ? "" : ", ").append(cell).append(" as ").append(name));
    try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement()) {
      statement.execute(
          "copy (select %s from range(%d) as numbers(n)) to %s (format parquet)"
              .formatted(
                  select, rows, Sql.text(folder.resolve(table).resolve("a.parquet").toString())));
    }
    return this;
  }

  /** Two speakers, one of whose names is hostile, an issue, and a shift of tone. */
  public SmallSnapshot withSpeakers() throws IOException, SQLException {
    return with(
            "dim_speaker",
            2,
            Map.of(
                "speaker_id", "'s' || n",
                "speaker_name",
                    "case n when 0 then '=cmd|'' /C calc''!A0' else 'Ana \"Ö\" Lind' end",
                "speaker_type", "'person'",
                "surface_forms", "['a,b', 'c\"d\\e', '{x}']"))
        .with("dim_issue", 1, Map.of("issue_id", "'ports'", "label", "'-1+2'"))
        .with(
            "tone_shift",
            1,
            Map.of(
                "speaker_id", "'s1'",
                "issue_id", "'ports'",
                "net_tone_before", "-0.25::double",
                "evidence_before", "['x\ty', 'line\nline']"))
        .with(
            "quarantine",
            1,
            Map.of(
                "input_file", "'in\\put.csv'",
                "raw", "'\\x00\\xFF'::blob",
                "detail", "'tab\tand' || chr(0) || 'nothing'"));
  }
}
