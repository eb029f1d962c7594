package dev.tenor.warehouse.query;

import dev.tenor.warehouse.TableSchema;
import java.util.Locale;

/** How DuckDB names the types of our columns. */
public final class DuckDbTypes {
  private DuckDbTypes() {}

  public static String of(TableSchema.Column column) {
    String type = column.type().toUpperCase(Locale.ROOT);
    return switch (type) {
      case "STRING" -> "varchar";
      case "BINARY" -> "blob";
      case "TIMESTAMP" -> "timestamptz";
      case "ARRAY<STRING>" -> "varchar[]";
      default -> type.startsWith("ARRAY<STRUCT<") ? structs(type) : type;
    };
  }

  /** {@code ARRAY<STRUCT<a: INT, b: STRING>>} as DuckDB writes it. */
  private static String structs(String type) {
    String fields = type.substring("ARRAY<STRUCT<".length(), type.length() - 2);
    return "struct("
        + fields
            .toLowerCase(Locale.ROOT)
            .replace("string", "varchar")
            .replaceAll("([a-z_]+):", "\"$1\"")
        + ")[]";
  }
}
