package dev.tenor.warehouse.iceberg;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Where in which Iceberg catalog the tables stand. It holds no secret and may be recorded.
 *
 * @param catalog {@code hadoop:LOCATION}, a {@code jdbc:} address, or the name of a catalog of
 *     Spark's settings
 * @param files where the tables of a {@code jdbc:} catalog lie; empty for others
 * @param namespace of all tables, its parts separated by dots
 */
public record IcebergPlace(
    String catalog, Optional<String> files, String namespace, TablePartitions partitions) {
  public static final String HADOOP = "hadoop:";
  public static final String JDBC = "jdbc:";

  /** What Spark calls a catalog that is given by its address. */
  private static final String OWN_NAME = "tenor";

  static final String SETTING = "spark.sql.catalog.";

  /** Whether the address says what belongs into the environment. */
  public boolean holdsSecret() {
    return Secrets.areIn(catalog);
  }

  boolean isJdbc() {
    return catalog.startsWith(JDBC);
  }

  boolean isNamed() {
    return !isJdbc() && !catalog.startsWith(HADOOP);
  }

  /** The catalog's name within Spark's SQL. */
  String sparkName() {
    return isNamed() ? catalog : OWN_NAME;
  }

  /**
   * Spark's settings for a catalog that is given by its address; none for a named one.
   *
   * @param environment gives the value of a variable, null where it is not set
   */
  SortedMap<String, String> settings(UnaryOperator<String> environment) {
    SortedMap<String, String> settings = new TreeMap<>();
    if (isNamed()) {
      return settings;
    }
    String prefix = SETTING + OWN_NAME;
    settings.put(prefix, "org.apache.iceberg.spark.SparkCatalog");
    // Another process may have changed a table since it was last looked at.
    settings.put(prefix + ".cache-enabled", "false");
    if (isJdbc()) {
      settings.put(prefix + ".type", "jdbc");
      settings.put(prefix + ".uri", catalog);
      settings.put(prefix + ".warehouse", files.orElseThrow());
      settings.put(prefix + ".jdbc.schema-version", "V1");
      Map.of("user", "TENOR_CATALOG_USER", "password", "TENOR_CATALOG_PASSWORD")
          .forEach(
              (property, variable) -> {
                String value = environment.apply(variable);
                if (value != null) {
                  settings.put(prefix + ".jdbc." + property, value);
                }
              });
    } else {
      settings.put(prefix + ".type", "hadoop");
      settings.put(prefix + ".warehouse", catalog.substring(HADOOP.length()));
    }
    return settings;
  }
}
