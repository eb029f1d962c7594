package dev.tenor.warehouse.iceberg;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** Runs one statement against the catalog; the one way by which anything there changes. */
interface CatalogSql {
  Dataset<Row> run(String statement);

  /** Words as a literal of Spark's SQL, which unescapes backslashes. */
  static String text(String words) {
    return "'" + words.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }

  static String name(String name) {
    return "`" + name.replace("`", "``") + "`";
  }
}
