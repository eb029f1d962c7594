package dev.tenor.warehouse.export;

import dev.tenor.warehouse.TableSchema;
import dev.tenor.warehouse.query.Sql;
import java.util.Locale;

/** How PostgreSQL names the types of our columns, and how DuckDB writes their values for COPY. */
final class PostgresTypes {
  private PostgresTypes() {}

  static String of(TableSchema.Column column) {
    String type = column.type().toUpperCase(Locale.ROOT);
    if (type.startsWith("ARRAY<STRUCT")) {
      return "jsonb";
    }
    return switch (type) {
      case "STRING" -> "text";
      case "INT" -> "integer";
      case "DOUBLE" -> "double precision";
      case "TIMESTAMP" -> "timestamptz";
      case "BINARY" -> "bytea";
      case "ARRAY<STRING>" -> "text[]";
      default -> type.toLowerCase(Locale.ROOT);
    };
  }

  /** An expression of DuckDB for the words that PostgreSQL reads a value from. */
  static String words(TableSchema.Column column) {
    String name = Sql.name(column.name());
    return switch (of(column)) {
      case "bytea" -> "'\\x' || hex(" + name + ")";
      case "jsonb" -> "to_json(" + name + ")::varchar";
      case "text[]" ->
          "'{' || array_to_string(list_transform(%s, lambda word: %s), ',') || '}'"
              .formatted(
                  name, "'\"' || replace(replace(word, '\\', '\\\\'), '\"', '\\\"') || '\"'");
      default -> name + "::varchar";
    };
  }
}
