package dev.tenor.warehouse.query;

/** Words of SQL that PostgreSQL and DuckDB read alike. */
public final class Sql {
  private Sql() {}

  public static String name(String name) {
    return "\"" + name.replace("\"", "\"\"") + "\"";
  }

  public static String text(String words) {
    return "'" + words.replace("'", "''") + "'";
  }
}
