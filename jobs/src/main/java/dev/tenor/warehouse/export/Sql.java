package dev.tenor.warehouse.export;

/** Words of SQL that PostgreSQL and DuckDB read alike. */
final class Sql {
  private Sql() {}

  static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  static String text(String words) {
    return "'" + words.replace("'", "''") + "'";
  }
}
