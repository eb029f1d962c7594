package dev.tenor.warehouse.export;

import static dev.tenor.warehouse.export.QueryEngine.HIVE;
import static dev.tenor.warehouse.export.QueryEngine.TRINO;

import dev.tenor.warehouse.TableSchema;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A script that makes published files tables of an engine without copying them.
 *
 * <p>Evidence lies in folders by month and its files hold the month too. The engine takes it from
 * the folder and ignores the column of that name in the file: both say the same.
 */
public final class ExternalTables {
  /** What a Hive metastore keeps of a column's comment. */
  private static final int COMMENT_CHARACTERS = 255;

  private static final String CUT = "...";

  private final QueryEngine engine;
  private final String database;
  private final String location;

  /**
   * @param database the engine's schema that the tables stand in
   * @param location the folder that holds a folder a table, as the engine reaches it
   */
  public ExternalTables(QueryEngine engine, String database, String location) {
    this.engine = engine;
    this.database = database;
    this.location = location.replaceFirst("(?<=[^/:])/+$", "");
  }

  /** May be run again after each run of Tenor: tables stay, new months are found. */
  public String script(List<TableSchema> tables) {
    return "-- A later version of Tenor may add columns: drop the tables first, their files stay.\n"
        + "create schema if not exists "
        + engine.name(database)
        + ";\n"
        + tables.stream().map(this::definition).collect(Collectors.joining());
  }

  String definition(TableSchema table) {
    String comment = engine.text(shortened("One row: " + table.grain()));
    String folder = engine.text(location + "/" + table.table());
    boolean isPartitioned = table.isPartitioned();
    // Spark and Trino name the column of the folders among the others, Hive beside them.
    List<TableSchema.Column> columns =
        table.columns().stream().filter(c -> engine != HIVE || !isMonth(table, c)).toList();
    StringBuilder sql = new StringBuilder("\ncreate ");
    sql.append(engine == HIVE ? "external table" : "table")
        .append(" if not exists ")
        .append(name(table))
        .append(" (\n  ")
        .append(columns.stream().map(this::column).collect(Collectors.joining(",\n  ")))
        .append("\n)\n");
    switch (engine) {
      case SPARK -> {
        sql.append("using parquet\n");
        if (isPartitioned) {
          sql.append("partitioned by (").append(engine.name(TableSchema.PARTITION)).append(")\n");
        }
        sql.append("comment ").append(comment).append("\nlocation ").append(folder);
      }
      case HIVE -> {
        sql.append("comment ").append(comment).append('\n');
        if (isPartitioned) {
          String month =
              table.columns().stream()
                  .filter(c -> isMonth(table, c))
                  .map(this::column)
                  .collect(Collectors.joining());
          sql.append("partitioned by (").append(month).append(")\n");
        }
        sql.append("stored as parquet\nlocation ").append(folder);
      }
      case TRINO -> {
        sql.append("comment ").append(comment).append("\nwith (format = 'PARQUET'");
        if (isPartitioned) {
          sql.append(", partitioned_by = array['").append(TableSchema.PARTITION).append("']");
        }
        sql.append(", external_location = ").append(folder).append(')');
      }
    }
    sql.append(";\n");
    if (isPartitioned) {
      sql.append(
          engine == TRINO
              ? "call system.sync_partition_metadata(%s, %s, 'FULL');\n"
                  .formatted(engine.text(database), engine.text(table.table()))
              : "msck repair table %s sync partitions;\n".formatted(name(table)));
    }
    return sql.toString();
  }

  private String name(TableSchema table) {
    return engine.name(database) + "." + engine.name(table.table());
  }

  private String column(TableSchema.Column column) {
    return engine.name(column.name())
        + " "
        + engine.type(column)
        + " comment "
        + engine.text(shortened(Comments.words(column)));
  }

  private static boolean isMonth(TableSchema table, TableSchema.Column column) {
    return table.isPartitioned() && column.name().equals(TableSchema.PARTITION);
  }

  private static String shortened(String words) {
    if (words.length() <= COMMENT_CHARACTERS) {
      return words;
    }
    int end = words.lastIndexOf(' ', COMMENT_CHARACTERS - CUT.length());
    return words.substring(0, end > 0 ? end : COMMENT_CHARACTERS - CUT.length()) + CUT;
  }
}
