package dev.tenor.warehouse.export;

import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.query.Sql;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What tables and columns mean, where BI tools show it. */
final class Comments {
  private Comments() {}

  /** Statements that both PostgreSQL and DuckDB take. */
  static List<String> of(TableSchema schema, String table) {
    List<String> statements = new ArrayList<>();
    statements.add(
        "comment on table %s is %s".formatted(table, Sql.text("One row: " + schema.grain())));
    for (TableSchema.Column column : schema.columns()) {
      statements.add(
          "comment on column %s.%s is %s"
              .formatted(table, Sql.name(column.name()), Sql.text(words(column))));
    }
    return statements;
  }

  static String names(List<String> columns) {
    return columns.stream().map(Sql::name).collect(Collectors.joining(", "));
  }

  static String words(TableSchema.Column column) {
    StringBuilder words = new StringBuilder(column.meaning());
    if (column.unit() != null) {
      words.append(" [").append(column.unit()).append(']');
    }
    if (column.additive() != null) {
      words.append(
          switch (column.additive()) {
            case "yes" -> " (adds up)";
            case "no" -> " (does not add up)";
            default -> " (adds up " + column.additive() + ")";
          });
    }
    return words.toString();
  }
}
